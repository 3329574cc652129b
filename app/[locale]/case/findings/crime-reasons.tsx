'use client';

import Link from 'next/link';
import { Annotated, SideNote } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import type { Finding } from '@/lib/engine/findings';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { HoldingNotes, RuleNotes } from '../../library/notes';
import type { Reading } from '../use-reading';
import { AnswerRef } from './answer-ref';
import styles from './crime-reasons.module.css';
import { ElementTable } from './element-table';
import { FewestAnswers } from './fewest-answers';
import { ReasonList } from './reason-list';
import { type ElementRow, elementRows } from './view-model/elements-of';
import { reasonTree } from './view-model/reason-tree';
import { recorded } from './view-model/recorded';
import { gather, type Support } from './view-model/rests-on';

const FIRST = 8;

/** The headings of what is opened: one below the heading that the finding stands under. */
export type Level = 'h3' | 'h4' | 'h5';

const below = (level: Level) => (({ h3: 'h4', h4: 'h5', h5: 'h6' }) as const)[level];

/** A crime opened: elements, why, what is missing, what would change it; in the margin who says so. */
export function CrimeReasons({
  finding,
  reading,
  level,
}: {
  finding: Finding;
  reading: Reading;
  level: Level;
}) {
  const { law, words, index, to, authority } = reading;
  const rule = law.rule(finding.id);
  const text = law.ruleText(finding.id);
  const rows = elementRows(finding, law, index);
  return (
    <Annotated
      notes={
        <>
          <ElementContrary rows={rows} at={finding.scope} reading={reading} />
          <RuleNotes
            rule={rule}
            shelf={reading}
            brief
            authority={(side) => authority(rule, side, finding.scope)}
          />
        </>
      }
    >
      {text.guidance ? <p className={styles.guidance}>{text.guidance}</p> : null}
      <ElementTable crime={finding} rows={rows} reading={reading} />
      <Why finding={finding} reading={reading} level={level} />
      <Missing finding={finding} reading={reading} level={level} />
      <WouldChange finding={finding} reading={reading} level={level} />
      <FewestAnswers finding={finding} heading={below(level)} reading={reading} />
      <p>
        <Link href={to.rule(finding.id)} prefetch={false}>
          {words('findings.crime.inLaw')}
          <span className="visually-hidden">: {text.short}</span>
        </Link>
      </p>
    </Annotated>
  );
}

/** Rulings against an element are rulings against the charge: they stand beside it, by element. */
function ElementContrary({
  rows,
  at,
  reading,
}: {
  rows: readonly ElementRow[];
  at: ScopeRef;
  reading: Reading;
}) {
  const { law, words, authority } = reading;
  const rules = [...new Set(rows.map((row) => row.rule))];
  return rules.map((rule) => {
    const against = authority(rule, 'against', at);
    if (against.length === 0) return null;
    return (
      <SideNote key={rule.id} title={words('findings.note.against')} tone="contrary">
        <p>{words('findings.note.on', { rule: law.ruleText(rule.id).short })}</p>
        <HoldingNotes ids={against} shelf={reading} />
      </SideNote>
    );
  });
}

type Part = { readonly finding: Finding; readonly reading: Reading; readonly level: Level };

function Why({ finding, reading, level: Title }: Part) {
  const { law, words, index } = reading;
  const { short } = law.ruleText(finding.id);
  const tree = reasonTree(index, finding.because);
  if (tree.length === 0) return null;
  return (
    <>
      <Title className={styles.title}>{words('findings.crime.why')}</Title>
      <ReasonList
        nodes={tree}
        at={finding.scope}
        reading={reading}
        label={words('findings.tree.label', { finding: short })}
      />
    </>
  );
}

function Missing({ finding, reading, level: Title }: Part) {
  const { words, world } = reading;
  const open = gather(
    [finding],
    ({ missing }) => missing,
    (atom) => recorded(world, atom) ?? '',
  );
  const list = (supports: readonly Support[]) => (
    <ul className={styles.missing}>
      {supports.map(({ key, atoms }) => (
        <li key={key}>
          <AnswerRef atoms={atoms} reading={reading} />
        </li>
      ))}
    </ul>
  );
  const more = open.slice(FIRST);
  return (
    <>
      <Title className={styles.title}>{words('findings.crime.missing')}</Title>
      {open.length === 0 ? (
        <p className={styles.small}>{words('findings.crime.missingNone')}</p>
      ) : (
        list(open.slice(0, FIRST))
      )}
      {more.length > 0 ? (
        <Details summary={words('findings.crime.more', { count: more.length })}>
          {list(more)}
        </Details>
      ) : null}
    </>
  );
}

function WouldChange({ finding, reading, level: Title }: Part) {
  const { words, explain } = reading;
  const weak = [...finding.restsOn.judgements, ...finding.restsOn.disputed];
  const names = (atoms: readonly AtomRef[]) =>
    [...new Set(atoms.map(explain.atomName))].join(words('explain.join'));
  const facts = names(weak.filter((set) => set.length === 1).flat());
  return (
    <>
      <Title className={styles.title}>{words('findings.crime.wouldChange')}</Title>
      <p className={styles.small}>
        {words(
          finding.verdict === 'open'
            ? 'findings.crime.wouldChangeOpen'
            : 'findings.crime.wouldChangeDecided',
        )}
        {facts === '' ? null : ` ${words('findings.crime.wouldChangeJudgement', { facts })}`}
        {weak
          .filter((set) => set.length > 1)
          .map(names)
          .map((all) => ` ${words('findings.crime.wouldChangeTogether', { facts: all })}`)}
      </p>
    </>
  );
}
