'use client';

import type { ReactNode } from 'react';
import { AppLink } from '@/app/components/app-link';
import type { AtomRef } from '@/lib/engine/world';
import type { Reading } from '../use-reading';
import styles from './answer-ref.module.css';
import { recorded } from './view-model/recorded';

/** One question by name, place and value, with the way to the page on which it is answered. */
export function AnswerRef({
  atoms,
  reading,
  children,
}: {
  atoms: readonly [AtomRef, ...AtomRef[]];
  reading: Reading;
  children?: ReactNode;
}) {
  const { words, cases, world } = reading;
  const [atom] = atoms;
  const value = recorded(world, atom) ?? 'not-asked';
  const name = nameOfAnswers(atoms, reading);
  const isCase = Object.keys(atom.at).length === 0;
  return (
    <div className={styles.answer}>
      <p>
        <span className={styles.name}>{name}</span>
        {isCase ? null : <span className={styles.place}> ({cases.placeName(atom.at)})</span>}
        {': '}
        {words(`explain.value.${value}`)} <ChangeLink atom={atom} reading={reading} />
      </p>
      {children}
    </div>
  );
}

/** A list of which many options are open reads better by the question alone. */
export function nameOfAnswers(
  atoms: readonly [AtomRef, ...AtomRef[]],
  { law, words }: Reading,
): string {
  const [{ fact }] = atoms;
  const options = [...new Set(atoms.flatMap(({ option }) => option ?? []))];
  if (options.length === 0 || options.length > 2) return law.factShort(fact);
  const labels = options.map((option) => law.optionLabel(fact, option));
  return words('explain.fact.option', {
    fact: law.factShort(fact),
    option: labels.join(words('explain.join')),
  });
}

/** "Change", or "Answer" where nothing was asked yet; says to a screen reader what of. */
export function ChangeLink({ atom, reading }: { atom: AtomRef; reading: Reading }) {
  const { words, explain, cases, world, questionHref } = reading;
  const href = questionHref(atom);
  if (href === undefined) return null;
  const asked = recorded(world, atom) !== undefined;
  return (
    <AppLink href={href} className={styles.change}>
      {words(asked ? 'findings.change' : 'findings.answer')}
      <span className="visually-hidden">
        {' '}
        {words('findings.of', { what: explain.atomName(atom), where: cases.placeName(atom.at) })}
      </span>
    </AppLink>
  );
}
