import Link from 'next/link';
import type { ReactNode } from 'react';
import { Annotated } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import type { Example, Rule } from '@/lib/engine/pack';
import { ConditionView } from './condition-view';
import styles from './entry.module.css';
import { RuleNotes } from './notes';
import type { Shelf } from './shelf';

/** One rule as an entry of the book: its words, how it is decided, and in the margin who says so. */
export function RuleEntry({
  rule,
  shelf,
  level = 3,
  caption,
  children,
}: {
  rule: Rule;
  shelf: Shelf;
  level?: 3 | 4;
  caption?: ReactNode;
  children?: ReactNode;
}) {
  const { law, words, uses } = shelf;
  const text = law.ruleText(rule.id);
  const Heading = level === 3 ? 'h3' : 'h4';
  const used = uses.ofRule(rule.id).filter((id) => id !== rule.element?.of);
  return (
    <article id={`rule-${rule.id}`} className={styles.entry} data-level={level}>
      <Annotated notes={<RuleNotes rule={rule} shelf={shelf} />}>
        {caption ? <p className={styles.caption}>{caption}</p> : null}
        <Heading className={styles.title}>
          {text.title}{' '}
          <Anchor to={`rule-${rule.id}`} label={words('library.linkHere')} of={text.short} />
        </Heading>
        {text.guidance ? <p className={styles.guidance}>{text.guidance}</p> : null}
        {rule.holds ? <p className={styles.quiet}>{holds(rule.holds, shelf)}</p> : null}
        <Details summary={<Summary of={text.short}>{words('library.decidedBy')}</Summary>}>
          <div className={styles.quiet}>
            <p>{words('library.about', { scope: words(`library.scope.${rule.scope}`) })}</p>
            <ConditionView condition={rule.when} shelf={shelf} />
          </div>
        </Details>
        {rule.examples.length > 0 ? (
          <Details
            summary={
              <Summary of={text.short}>
                {words('library.examples', { count: rule.examples.length })}
              </Summary>
            }
          >
            <ul className={styles.examples}>
              {rule.examples.map((example) => (
                <li key={example.name}>
                  <ExampleView rule={rule} example={example} shelf={shelf} />
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
        {used.length > 0 ? (
          <Details
            summary={
              <Summary of={text.short}>{words('library.usedBy', { count: used.length })}</Summary>
            }
          >
            <RuleLinks ids={used} shelf={shelf} />
          </Details>
        ) : null}
      </Annotated>
      {children}
    </article>
  );
}

/** Says which entry a repeated summary belongs to, for a reader who hears it out of its place. */
function Summary({ children, of }: { children: ReactNode; of: string }) {
  return (
    <span>
      {children}
      <span className="visually-hidden"> ({of})</span>
    </span>
  );
}

export function Anchor({ to, label, of }: { to: string; label: string; of: string }) {
  return (
    <a href={`#${to}`} className={styles.anchor} title={label}>
      <span aria-hidden="true">§</span>
      <span className="visually-hidden">
        {label}: {of}
      </span>
    </a>
  );
}

export function RuleLinks({ ids, shelf }: { ids: readonly string[]; shelf: Shelf }) {
  return (
    <ul className={styles.links}>
      {ids.map((id) => (
        <li key={id}>
          <Link href={shelf.to.rule(id)} prefetch={false}>
            {shelf.law.ruleText(id).short}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ExampleView({ rule, example, shelf }: { rule: Rule; example: Example; shelf: Shelf }) {
  const { law, words } = shelf;
  const facts = Object.entries(example.facts).map(([atom, value]) => {
    const [fact = '', option] = atom.split('=');
    const name =
      option === undefined
        ? law.factShort(fact)
        : `${law.factShort(fact)}: ${law.optionLabel(fact, option)}`;
    return `${name} (${words(`explain.value.${value}`)})`;
  });
  return (
    <>
      <p>{example.name}</p>
      <p className={styles.quiet}>
        {words('library.exampleFacts', {
          facts: facts.join('; ') || words('library.exampleNothing'),
        })}
      </p>
      <p className={styles.quiet}>
        {words('library.exampleExpect', { word: words(`verdicts.${rule.kind}.${example.expect}`) })}
      </p>
    </>
  );
}

function holds({ from, until }: NonNullable<Rule['holds']>, { words }: Shelf): string {
  if (from !== undefined && until !== undefined)
    return words('library.holds.between', { from, until });
  if (from !== undefined) return words('library.holds.from', { from });
  return until === undefined ? '' : words('library.holds.until', { until });
}
