import Link from 'next/link';
import { SideNote } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import { SourceLine } from '@/app/components/source-line';
import type { Citation, HoldingId, Rule } from '@/lib/engine/pack';
import { cite } from './citation';
import { CiteButtons } from './cite-button';
import type { Shelf } from './shelf';

/** What notes are drawn from: the library at build time, or an open case on the device. */
export type Book = Pick<Shelf, 'words' | 'law' | 'to'>;

/**
 * The margin of a rule: who reads it otherwise, where it comes from, who supports it. Contrary rulings
 * stand in full; support folds to its names. `brief`, beside a case, leaves out the copying of citations;
 * `authority` is then the part of it that speaks to the case.
 */
export function RuleNotes({
  rule,
  shelf,
  brief = false,
  authority = (side) => rule.authority?.[side] ?? [],
}: {
  rule: Rule;
  shelf: Book;
  brief?: boolean;
  authority?: (side: 'for' | 'against') => readonly HoldingId[];
}) {
  const { words, law } = shelf;
  const against = authority('against');
  const supporting = authority('for');
  const names = supporting.map((id) => law.source(law.holding(id).source).short);
  return (
    <>
      {against.length > 0 ? (
        <SideNote title={words('library.authorityAgainst')} tone="contrary">
          <HoldingNotes ids={against} shelf={shelf} />
        </SideNote>
      ) : null}
      <SideNote title={words('library.sourcesTitle', { count: rule.sources.length })}>
        {rule.sources.map((citation) => (
          <Cited
            key={`${citation.source} ${citation.pinpoint}`}
            citation={citation}
            shelf={shelf}
            copy={!brief}
          />
        ))}
      </SideNote>
      {supporting.length > 0 ? (
        <SideNote title={words('library.authorityFor')}>
          <Details summary={<bdi lang="en">{[...new Set(names)].join('; ')}</bdi>}>
            <HoldingNotes ids={supporting} shelf={shelf} />
          </Details>
        </SideNote>
      ) : null}
    </>
  );
}

/** What courts held, each with its source, its stage and whether anybody checked it. */
export function HoldingNotes({
  ids,
  shelf: { law, to, words },
}: {
  ids: readonly HoldingId[];
  shelf: Book;
}) {
  return ids.map((id) => {
    const holding = law.holding(id);
    const source = law.source(holding.source);
    return (
      <div key={id}>
        <p>{law.texts.holdings[id]}</p>
        <SourceLine citation={holding} source={source} />
        <p>
          {source.decision ? `${words(`findings.stage.${source.decision.stage}`)} · ` : null}
          <Link href={to.holding(id)} prefetch={false}>
            {words('library.inChart')}
            <span className="visually-hidden">: {source.short}</span>
          </Link>
        </p>
      </div>
    );
  });
}

/** One citation with its status, whether it was checked, and, where wanted, the ways to copy it. */
export function Cited({
  citation,
  shelf,
  copy = true,
}: {
  citation: Citation;
  shelf: Book;
  copy?: boolean;
}) {
  const source = shelf.law.source(citation.source);
  if (!copy) return <SourceLine citation={citation} source={source} />;
  const texts = {
    icc: cite(source, citation, 'icc'),
    oscola: cite(source, citation, 'oscola'),
    bluebook: cite(source, citation, 'bluebook'),
  };
  return (
    <div>
      <SourceLine citation={citation} source={source} />
      <CiteButtons of={source.short} texts={texts} />
    </div>
  );
}
