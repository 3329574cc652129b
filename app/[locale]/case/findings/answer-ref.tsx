'use client';

import type { ReactNode } from 'react';
import { AppLink } from '@/app/components/app-link';
import type { AtomRef } from '@/lib/engine/world';
import type { Reading } from '../use-reading';
import styles from './answer-ref.module.css';
import { recorded } from './view-model/stays-open';

/** One answer by name, place and value, with the way to the page on which it is given. */
export function AnswerRef({
  atom,
  reading,
  children,
}: {
  atom: AtomRef;
  reading: Reading;
  children?: ReactNode;
}) {
  const { words, explain, cases, world } = reading;
  const value = recorded(world, atom) ?? 'not-asked';
  const name = explain.atomName(atom);
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
