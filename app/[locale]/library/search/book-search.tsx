'use client';

import Link from 'next/link';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '@/app/words/words';

import styles from './book-search.module.css';
import { type FoundGroup, groupFound } from './found';
import { useBookIndex } from './use-book-index';

/** Of each kind; the count says how many more there are. */
const MOST = 12;

/** Searches the whole book on the device. The arrow keys go through what was found, Escape comes back. */
export function BookSearch({ locale }: { locale: string }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const { index, failed, load } = useBookIndex(locale);
  const wanted = typed.trim();
  const found = wanted === '' || !index ? [] : index.find(wanted);
  const groups = groupFound(found, MOST);

  // What was typed before the page came to life counts too.
  useEffect(() => {
    const early = field.current?.value ?? '';
    if (early === '') return;
    setTyped(early);
    load();
  }, [load]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target !== field.current) {
      event.preventDefault();
      field.current?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(results.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (links.length === 0 || next < -1) return;
    event.preventDefault();
    if (next < 0) field.current?.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  };

  return (
    <search className={styles.search} onKeyDown={move}>
      <label htmlFor={id} className={styles.label}>
        {words('library.search.label')}
      </label>
      <p id={`${id}-hint`} className={styles.quiet}>
        {words('library.search.hint')}
      </p>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        aria-describedby={`${id}-hint`}
        onFocus={load}
        onChange={(event) => {
          load();
          setTyped(event.target.value);
        }}
      />
      <p role="status" className={styles.quiet}>
        {status()}
      </p>
      <div ref={results}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} locale={locale} />
        ))}
      </div>
    </search>
  );

  function status(): string {
    if (wanted === '') return '';
    if (failed) return words('library.search.failed');
    if (!index) return words('library.search.loading');
    return words('library.search.found', { count: found.length });
  }
}

function Group({ group, locale }: { group: FoundGroup; locale: string }) {
  const words = useWords();
  const { kind, found, count } = group;
  const heading = `found-${kind}`;
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h2 id={heading} className={styles.kind}>
        {words(`library.search.kinds.${kind}`)}{' '}
        <span className={styles.count}>
          {words('library.search.shown', { shown: found.length, count })}
        </span>
      </h2>
      <ul className={styles.found}>
        {found.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/${locale}/library/${id}`} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
