import Link from 'next/link';
import { SideNote } from '@/app/components/annotated';
import { SourceLine } from '@/app/components/source-line';
import type { Citation, HoldingId, Rule } from '@/lib/engine/pack';
import { cite } from './citation';
import { CiteButtons } from './cite-button';
import type { Shelf } from './shelf';

/** The margin of a rule: where it comes from, who supports it and who does not. */
export function RuleNotes({ rule, shelf }: { rule: Rule; shelf: Shelf }) {
  const { words } = shelf;
  const against = rule.authority?.against ?? [];
  const supporting = rule.authority?.for ?? [];
  return (
    <>
      {against.length > 0 ? (
        <SideNote title={words('library.authorityAgainst')} tone="contrary">
          <Holdings ids={against} shelf={shelf} />
        </SideNote>
      ) : null}
      <SideNote title={words('library.sourcesTitle', { count: rule.sources.length })}>
        {rule.sources.map((citation) => (
          <Cited key={`${citation.source} ${citation.pinpoint}`} citation={citation} shelf={shelf} />
        ))}
      </SideNote>
      {supporting.length > 0 ? (
        <SideNote title={words('library.authorityFor')}>
          <Holdings ids={supporting} shelf={shelf} />
        </SideNote>
      ) : null}
    </>
  );
}

function Holdings({ ids, shelf: { law, to } }: { ids: readonly HoldingId[]; shelf: Shelf }) {
  return ids.map((id) => {
    const holding = law.holding(id);
    const source = law.source(holding.source);
    return (
      <div key={id}>
        <p>{law.texts.holdings[id]}</p>
        <SourceLine citation={holding} source={source} />
        <p>
          <Link href={to.holding(id)} prefetch={false}>
            <bdi lang="en">{source.short}</bdi>
          </Link>
        </p>
      </div>
    );
  });
}

/** One citation with its status, whether it was checked, and the ways to copy it. */
export function Cited({ citation, shelf }: { citation: Citation; shelf: Shelf }) {
  const source = shelf.law.source(citation.source);
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
