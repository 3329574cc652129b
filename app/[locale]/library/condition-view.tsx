import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Condition } from '@/lib/engine/pack';
import styles from './condition-view.module.css';
import type { Shelf } from './shelf';

/** A condition as a nested list that can be read aloud. */
export function ConditionView({ condition, shelf }: { condition: Condition; shelf: Shelf }) {
  const { law, words, to } = shelf;
  const nested = (title: string, inner: readonly Condition[]) => (
    <>
      {title}
      <ul className={styles.list}>
        {inner.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is fixed data and has no id
          <li key={at}>
            <ConditionView condition={one} shelf={shelf} />
          </li>
        ))}
      </ul>
    </>
  );
  const fact = (id: string, options: readonly string[] = []): ReactNode => (
    <>
      <Link href={to.fact(id)} prefetch={false}>
        {law.factShort(id)}
      </Link>
      {options.length > 0
        ? `: ${options.map((o) => law.optionLabel(id, o)).join(words('library.condition.or'))}`
        : null}
    </>
  );

  if ('all' in condition) return nested(words('library.condition.all'), condition.all);
  if ('any' in condition) return nested(words('library.condition.any'), condition.any);
  if ('atLeast' in condition) {
    return nested(words('library.condition.atLeast', { count: condition.atLeast }), condition.of);
  }
  if ('not' in condition) return nested(words('library.condition.not'), [condition.not]);
  if ('open' in condition) return nested(words('library.condition.open'), [condition.open]);
  if ('some' in condition) {
    const scope = words(`library.scope.${condition.some}`);
    return nested(words('library.condition.some', { scope }), [condition.where]);
  }
  if ('every' in condition) {
    const scope = words(`library.scope.${condition.every}`);
    return nested(words('library.condition.every', { scope }), [condition.where]);
  }
  if ('finding' in condition) {
    return (
      <Link href={to.rule(condition.finding)} prefetch={false}>
        {law.ruleText(condition.finding).short}
      </Link>
    );
  }
  if ('is' in condition) return fact(condition.fact, [condition.is]);
  if ('in' in condition) return fact(condition.fact, condition.in);
  return fact(condition.fact);
}
