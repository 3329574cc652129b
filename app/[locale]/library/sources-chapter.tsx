import { Annotated, SideNote } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import type { Source } from '@/lib/engine/pack';
import styles from './chapter.module.css';
import { ChapterFrame } from './chapter-frame';
import { cite } from './citation';
import { CiteButtons } from './cite-button';
import entry from './entry.module.css';
import { Anchor, RuleLinks } from './rule-entry';
import type { Shelf } from './shelf';

export const sourceKinds = [
  'treaty',
  'elements',
  'rules',
  'decision',
  'policy',
  'civil-society',
  'report',
  'law-reform',
] as const satisfies readonly Source['kind'][];

export function SourcesChapter({ shelf }: { shelf: Shelf }) {
  const { law, words } = shelf;
  const groups = sourceKinds
    .map((kind) => ({ kind, sources: law.law.sources.filter((s) => s.kind === kind) }))
    .filter(({ sources }) => sources.length > 0);
  return (
    <ChapterFrame
      shelf={shelf}
      title={words('library.chapter.sources.title')}
      lead={words('library.chapter.sources.about')}
      contents={groups.map(({ kind, sources }) => ({
        anchor: kind,
        title: words(`library.sourceKinds.${kind}`),
        count: sources.length,
      }))}
    >
      {groups.map(({ kind, sources }) => (
        <section key={kind} className={styles.group} aria-labelledby={kind}>
          <h2 id={kind}>{words(`library.sourceKinds.${kind}`)}</h2>
          {sources.map((source) => (
            <SourceEntry key={source.id} source={source} shelf={shelf} />
          ))}
        </section>
      ))}
    </ChapterFrame>
  );
}

function SourceEntry({ source, shelf }: { source: Source; shelf: Shelf }) {
  const { words, uses } = shelf;
  const used = uses.ofSource(source.id);
  // The document as a whole: no place in it is claimed, so there is nothing to check.
  const whole = { pinpoint: null, checked: { against: 'public copy', address: '' } } as const;
  return (
    <article id={`source-${source.id}`} className={entry.entry}>
      <Annotated
        notes={
          <SideNote title={words(`sources.status.${source.status}`)}>
            <CiteButtons
              of={source.short}
              texts={{
                icc: cite(source, whole, 'icc'),
                oscola: cite(source, whole, 'oscola'),
                bluebook: cite(source, whole, 'bluebook'),
              }}
            />
          </SideNote>
        }
      >
        <h3 className={entry.title}>
          <bdi lang="en">{source.title}</bdi>{' '}
          <Anchor to={`source-${source.id}`} label={words('library.linkHere')} of={source.short} />
        </h3>
        <p className={entry.quiet}>
          {[source.author, source.decision?.caseNumber, source.date].filter(Boolean).join(' · ')}
        </p>
        {used.length > 0 ? (
          <Details
            summary={
              <span>
                {words('library.citedBy', { count: used.length })}
                <span className="visually-hidden"> ({source.short})</span>
              </span>
            }
          >
            <RuleLinks ids={used} shelf={shelf} />
          </Details>
        ) : null}
      </Annotated>
    </article>
  );
}
