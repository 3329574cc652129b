import Link from 'next/link';
import { SourceLine } from '@/app/components/source-line';
import { jurisprudenceChart } from '@/rules/jurisprudence/holdings';
import { ChapterFrame } from './chapter-frame';
import { type ChartRow, chart, standardOf } from './chart';
import { type ChartEntry, ChartFilter } from './chart-filter';
import { ConditionView } from './condition-view';
import styles from './decisions-chapter.module.css';
import type { Shelf } from './shelf';

const chartedBy = new Map(jurisprudenceChart.map((charted) => [charted.id, charted]));

/** The jurisprudence chart: made here at build time, filtered on the reader's device. */
export function DecisionsChapter({ shelf }: { shelf: Shelf }) {
  const { law, words } = shelf;
  const entries = chart(law.law).map((row) => chartEntry(row, shelf));
  return (
    <ChapterFrame
      shelf={shelf}
      title={words('library.chapter.decisions.title')}
      lead={words('library.chapter.decisions.about')}
    >
      <ChartFilter entries={entries} />
    </ChapterFrame>
  );
}

function chartEntry({ source, holdings }: ChartRow, shelf: Shelf): ChartEntry {
  const { law, words } = shelf;
  const stage = source.decision?.stage;
  const texts = holdings.map((holding) => law.texts.holdings[holding.id] ?? '');
  const marks = holdings.map(({ id }) => marksOf(id, shelf));
  return {
    key: source.id,
    text: [
      source.title,
      source.short,
      source.author,
      source.date,
      source.decision?.court,
      ...texts,
      ...marks,
    ].join(' '),
    decision: (
      <>
        <p className={styles.name}>
          <Link href={shelf.to.source(source.id)} prefetch={false}>
            <bdi lang="en">{source.title}</bdi>
          </Link>
        </p>
        <p className={styles.quiet}>
          {[source.decision?.court, source.date ?? words('library.chart.undated')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </>
    ),
    stage: stage ? (
      <>
        <p>{words(`library.stage.${stage}`)}</p>
        <p className={styles.quiet}>{words(`library.standard.${standardOf(stage)}`)}</p>
      </>
    ) : null,
    held:
      holdings.length === 0 ? (
        <p className={styles.quiet}>{words('library.chart.noHolding')}</p>
      ) : (
        holdings.map((holding, at) => (
          <div key={holding.id} id={`case-${holding.id}`} className={styles.holding}>
            <p>{texts[at]}</p>
            {marks[at] && <p className={styles.quiet}>{marks[at]}</p>}
            <SourceLine citation={holding} source={source} />
            <Touches id={holding.id} shelf={shelf} />
            {holding.onPoint ? (
              <div className={styles.quiet}>
                {words('library.chart.onPoint')}{' '}
                <ConditionView condition={holding.onPoint.when} shelf={shelf} />
              </div>
            ) : null}
          </div>
        ))
      ),
  };
}

/** What became of the charge, then the topics. An outcome that is no acquittal must not read like one. */
function marksOf(id: string, { words }: Shelf): string {
  const charted = chartedBy.get(id);
  if (!charted) return '';
  const topics = charted.topics.map((topic) => words(`library.topic.${topic}`));
  const outcome = charted.outcome ? [words(`library.outcome.${charted.outcome}`)] : [];
  return [...outcome, ...topics].join(' · ');
}

function Touches({ id, shelf }: { id: string; shelf: Shelf }) {
  const used = shelf.uses.ofHolding(id);
  return (
    <>
      <TouchedLine title={shelf.words('library.chart.supports')} ids={used.for} shelf={shelf} />
      <TouchedLine
        title={shelf.words('library.chart.contradicts')}
        ids={used.against}
        shelf={shelf}
      />
    </>
  );
}

function TouchedLine({
  title,
  ids,
  shelf,
}: {
  title: string;
  ids: readonly string[];
  shelf: Shelf;
}) {
  if (ids.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {title}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 ? '; ' : null}
          <Link href={shelf.to.rule(id)} prefetch={false}>
            {shelf.law.ruleText(id).short}
          </Link>
        </span>
      ))}
    </p>
  );
}
