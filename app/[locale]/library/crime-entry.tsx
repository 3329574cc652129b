import Link from 'next/link';
import type { Rule } from '@/lib/engine/pack';
import styles from './entry.module.css';
import { RuleEntry } from './rule-entry';
import type { Shelf } from './shelf';

/** A crime with its own elements under it; those that it shares with other crimes are named and linked. */
export function CrimeEntry({ rule, shelf }: { rule: Rule; shelf: Shelf }) {
  const { law, words, to } = shelf;
  const elements = law.elementsOf(rule);
  const own = elements.filter((element) => element.element?.of === rule.id);
  const shared = elements.filter((element) => element.element?.of !== rule.id);
  const caption = rule.crime ? words(`library.category.${rule.crime.category}`) : undefined;
  return (
    <RuleEntry rule={rule} shelf={shelf} caption={caption}>
      {own.length > 0 ? (
        <ol className={styles.elements}>
          {own.map((element) => (
            <li key={element.id}>
              <RuleEntry
                rule={element}
                shelf={shelf}
                level={4}
                caption={elementCaption(element, shelf)}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {shared.length > 0 ? (
        <div className={styles.elements}>
          <p className={styles.caption}>{words('library.sharedElements')}</p>
          <ul className={styles.links}>
            {shared.map((element) => (
              <li key={element.id}>
                <Link href={to.rule(element.id)} prefetch={false}>
                  {law.ruleText(element.id).short}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </RuleEntry>
  );
}

export function elementCaption({ element }: Rule, { words }: Shelf): string | undefined {
  if (!element) return undefined;
  const number =
    element.number === null
      ? words('library.elementArticle30')
      : words('library.elementNumber', { number: element.number });
  return element.number === null ? number : `${number}, ${words(`library.role.${element.role}`)}`;
}
