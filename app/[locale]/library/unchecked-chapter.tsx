import Link from 'next/link';
import { Details } from '@/app/components/details';
import type { Source } from '@/lib/engine/pack';
import { type Statement, type Unchecked, uncheckedIn } from '@/lib/engine/unchecked';
import styles from './chapter.module.css';
import { ChapterFrame } from './chapter-frame';
import { citationsIn } from './citations-in';
import entry from './entry.module.css';
import { Anchor } from './rule-entry';
import type { Shelf } from './shelf';
import { sourceKinds } from './sources-chapter';

type OfSource = { readonly source: Source; readonly places: readonly Unchecked[] };

/** Every reference still to be compared with its text, document by document, with what to look for. */
export function UncheckedChapter({ shelf }: { shelf: Shelf }) {
  const { law, words } = shelf;
  const open = uncheckedIn(law.law, law.texts);
  const documents = [...new Set(open.map(({ source }) => source))].map((id) => ({
    source: law.source(id),
    places: open.filter(({ source }) => source === id),
  }));
  const groups = sourceKinds
    .map((kind) => ({ kind, documents: documents.filter(({ source }) => source.kind === kind) }))
    .filter((group) => group.documents.length > 0);
  return (
    <ChapterFrame
      shelf={shelf}
      title={words('library.chapter.unchecked.title')}
      lead={words('library.chapter.unchecked.about')}
      contents={groups.map(({ kind, documents: inside }) => ({
        anchor: kind,
        title: words(`library.sourceKinds.${kind}`),
        count: inside.reduce((sum, { places }) => sum + places.length, 0),
      }))}
    >
      <p>{words('library.unchecked.ofAll', { open: open.length, total: citationsIn(law.law) })}</p>
      <p>{words('library.unchecked.how')}</p>
      {groups.map(({ kind, documents: inside }) => (
        <section key={kind} className={styles.group} aria-labelledby={kind}>
          <h2 id={kind}>{words(`library.sourceKinds.${kind}`)}</h2>
          {inside.map((document) => (
            <DocumentEntry key={document.source.id} document={document} shelf={shelf} />
          ))}
        </section>
      ))}
    </ChapterFrame>
  );
}

function DocumentEntry({ document, shelf }: { document: OfSource; shelf: Shelf }) {
  const { words, to } = shelf;
  const { source, places } = document;
  return (
    <article id={`check-${source.id}`} className={entry.entry}>
      <div className={styles.head}>
        <h3 className={entry.title}>
          <Link href={to.source(source.id)} prefetch={false}>
            <bdi lang="en">{source.title}</bdi>
          </Link>{' '}
          <Anchor to={`check-${source.id}`} label={words('library.linkHere')} of={source.short} />
        </h3>
        <p className={entry.quiet}>
          {[source.decision?.document ?? source.decision?.caseNumber, source.date]
            .filter(Boolean)
            .concat(words(`sources.status.${source.status}`))
            .join(' · ')}
        </p>
        {places.map((place) => (
          <Place key={place.pinpoint ?? ''} place={place} shelf={shelf} />
        ))}
      </div>
    </article>
  );
}

function Place({ place, shelf }: { place: Unchecked; shelf: Shelf }) {
  const { words } = shelf;
  const where = place.pinpoint ?? words('library.unchecked.noPinpoint');
  return (
    <Details
      summary={
        <span>
          {where} ({place.statements.length})
          <span className="visually-hidden">: {words('library.unchecked.lookFor')}</span>
        </span>
      }
    >
      <ul className={entry.links}>
        {place.statements.map((statement) => (
          <li key={Object.values(statement.of).join()}>
            <StatementLink statement={statement} shelf={shelf} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function StatementLink({ statement: { of, text }, shelf }: { statement: Statement; shelf: Shelf }) {
  const { words, to } = shelf;
  if ('rule' in of) {
    return (
      <Link href={to.rule(of.rule)} prefetch={false}>
        {text}
      </Link>
    );
  }
  if ('holding' in of) {
    return (
      <Link href={to.holding(of.holding)} prefetch={false}>
        {text}
      </Link>
    );
  }
  if ('treaty' in of) {
    return (
      <Link href={to.source(of.treaty)} prefetch={false}>
        {words('library.unchecked.series')}
      </Link>
    );
  }
  return (
    <Link href={to.chapter('charging-together')} prefetch={false}>
      {words('library.unchecked.cumulation')}
    </Link>
  );
}
