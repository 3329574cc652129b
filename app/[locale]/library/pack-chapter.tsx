import type { Pack } from '@/lib/engine/pack';
import styles from './chapter.module.css';
import { ChapterFrame } from './chapter-frame';
import { ruleGroups } from './chapters';
import { CrimeEntry, elementCaption } from './crime-entry';
import { PendingList } from './pending-list';
import { ProposedBanner } from './proposed-banner';
import { RuleEntry } from './rule-entry';
import type { Shelf } from './shelf';

/** One body of law, kind by kind. */
export function PackChapter({ pack, shelf }: { pack: Pack; shelf: Shelf }) {
  const { law, words } = shelf;
  const text = law.texts.packs[pack.id];
  if (!text) throw new Error(`no text for pack ${pack.id}`);
  const groups = ruleGroups(pack);
  const proposed = pack.rules.some((rule) =>
    rule.sources.every(({ source }) => law.source(source).status === 'proposed'),
  );
  return (
    <ChapterFrame
      shelf={shelf}
      title={text.title}
      lead={text.about}
      caption={words('library.version', { version: pack.version })}
      contents={[
        ...groups.map(({ kind, rules }) => ({
          anchor: kind,
          title: words(`library.kinds.${kind}`),
          count: rules.length,
        })),
        { anchor: 'pending', title: words('library.pendingTitle'), count: pack.pending.length },
      ]}
    >
      {proposed ? <ProposedBanner shelf={shelf} /> : null}
      {groups.map(({ kind, rules }) => (
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
      ))}
      <PendingList ids={pack.pending} shelf={shelf} />
    </ChapterFrame>
  );
}
