import Link from 'next/link';
import type { Rule } from '@/lib/engine/pack';
import styles from './chapter.module.css';
import { ChapterFrame } from './chapter-frame';
import {
  type PackChapter as Chapter,
  type CrimeChapter,
  crimeName,
  type RuleGroup,
  ruleGroups,
} from './chapters';
import { CrimeEntry, elementCaption } from './crime-entry';
import { PendingList } from './pending-list';
import { ProposedBanner } from './proposed-banner';
import { RuleEntry } from './rule-entry';
import type { Shelf } from './shelf';

/** One body of law, kind by kind, with the way to the crimes that have pages of their own. */
export function PackChapter({ chapter, shelf }: { chapter: Chapter; shelf: Shelf }) {
  const { law, words, to } = shelf;
  const { pack, rules, crimes } = chapter;
  const text = law.texts.packs[pack.id];
  if (!text) throw new Error(`no text for pack ${pack.id}`);
  const groups = ruleGroups(rules);
  return (
    <ChapterFrame
      shelf={shelf}
      title={text.title}
      lead={text.about}
      caption={words('library.version', { version: pack.version })}
      contents={[
        ...(crimes.length > 0
          ? [{ anchor: 'crimes', title: words('library.kinds.crime'), count: crimes.length }]
          : []),
        ...contentsOf(groups, shelf),
        { anchor: 'pending', title: words('library.pendingTitle'), count: pack.pending.length },
      ]}
    >
      {isProposed(rules, shelf) ? <ProposedBanner shelf={shelf} /> : null}
      {crimes.length > 0 ? (
        <section aria-labelledby="crimes" className={styles.group}>
          <h2 id="crimes">{words('library.kinds.crime')}</h2>
          <p className={styles.note}>{words('library.kindNote.crime')}</p>
          <ul className={styles.crimes}>
            {crimes.map((crime) => (
              <li key={crime.slug}>
                <Link href={to.chapter(crime.slug)} prefetch={false}>
                  {nameOfCrime(crime, shelf)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Groups groups={groups} shelf={shelf} />
      <PendingList ids={pack.pending} shelf={shelf} />
    </ChapterFrame>
  );
}

/** One crime under every chapeau under which it can be charged. */
export function CrimeChapterPage({ chapter, shelf }: { chapter: CrimeChapter; shelf: Shelf }) {
  const { law, words, to } = shelf;
  const { pack, rules } = chapter;
  const groups = ruleGroups(rules);
  const crimes = rules.filter((rule) => rule.kind === 'crime');
  return (
    <ChapterFrame
      shelf={shelf}
      trail={[{ href: to.chapter(pack.id), text: law.texts.packs[pack.id]?.title ?? pack.id }]}
      title={nameOfCrime(chapter, shelf)}
      lead={words('library.crimeLead', { count: crimes.length })}
      caption={words('library.version', { version: pack.version })}
      contents={crimes.map((rule) => ({
        anchor: `rule-${rule.id}`,
        title: rule.crime ? words(`library.category.${rule.crime.category}`) : rule.id,
        count: law.elementsOf(rule).length,
      }))}
    >
      {isProposed(rules, shelf) ? <ProposedBanner shelf={shelf} /> : null}
      <Groups groups={groups} shelf={shelf} />
    </ChapterFrame>
  );
}

export function nameOfCrime({ rules }: CrimeChapter, { law }: Shelf): string {
  return crimeName(rules.filter((rule) => rule.crime).map((rule) => law.ruleText(rule.id).short));
}

/** Something no treaty in force makes law stands under a banner that says so. */
const isProposed = (rules: readonly Rule[], { law }: Shelf): boolean =>
  rules.some((rule) =>
    rule.sources.every(({ source }) => law.source(source).status === 'proposed'),
  );

const contentsOf = (groups: readonly RuleGroup[], { words }: Shelf) =>
  groups.map(({ kind, rules }) => ({
    anchor: kind,
    title: words(`library.kinds.${kind}`),
    count: rules.length,
  }));

function Groups({ groups, shelf }: { groups: readonly RuleGroup[]; shelf: Shelf }) {
  const { words } = shelf;
  return groups.map(({ kind, rules }) => (
    <section key={kind} className={styles.group} aria-labelledby={kind}>
      <h2 id={kind}>{words(`library.kinds.${kind}`)}</h2>
      <p className={styles.note}>{words(`library.kindNote.${kind}`)}</p>
      {rules.map((rule) =>
        rule.kind === 'crime' ? (
          <CrimeEntry key={rule.id} rule={rule} shelf={shelf} />
        ) : (
          <RuleEntry
            key={rule.id}
            rule={rule}
            shelf={shelf}
            caption={elementCaption(rule, shelf)}
          />
        ),
      )}
    </section>
  ));
}
