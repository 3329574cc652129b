import Link from 'next/link';
import type { Cumulation } from '@/lib/engine/pack';
import { AllPairs } from './all-pairs-table';
import { ChapterFrame } from './chapter-frame';
import { crimeName } from './chapters';
import styles from './charging-chapter.module.css';
import { Cited } from './notes';
import type { Shelf } from './shelf';

/** How charges on one conduct stand to one another, before any case. */
export function ChargingChapter({ shelf }: { shelf: Shelf }) {
  const { law, words } = shelf;
  const { cumulation } = law.law;
  const name = (code: string) => {
    const rules = law.rules.filter((rule) => rule.crime?.code === code);
    return crimeName(rules.map((rule) => law.ruleText(rule.id).short)) || code;
  };
  const atom = (id: string) => law.texts.legalAtoms[id] ?? id;
  return (
    <ChapterFrame
      shelf={shelf}
      title={words('library.chapter.charging.title')}
      lead={words('library.chapter.charging.about')}
      caption={words('library.version', { version: cumulation.version })}
    >
      <div className={styles.text}>
        <p>{words('library.charging.test')}</p>
        {cumulation.sources.map((citation) => (
          <Cited
            key={`${citation.source} ${citation.pinpoint}`}
            citation={citation}
            shelf={shelf}
          />
        ))}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{words('library.charging.crimesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('library.charging.crime')}</th>
              <th scope="col">{words('library.charging.atoms')}</th>
            </tr>
          </thead>
          <tbody>
            {cumulation.crimes.map((crime) => (
              <tr key={crime.code}>
                <th scope="row">{name(crime.code)}</th>
                <td>{crime.atoms.map(atom).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SettledPairs cumulation={cumulation} name={name} shelf={shelf} />
      <AllPairs name={name} shelf={shelf} />
      <PairAuthority cumulation={cumulation} name={name} shelf={shelf} />
    </ChapterFrame>
  );
}

type Part = { cumulation: Cumulation; name: (code: string) => string; shelf: Shelf };

function SettledPairs({ cumulation, name, shelf: { words } }: Part) {
  if (cumulation.settled.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words('library.charging.settledCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('library.charging.pair')}</th>
            <th scope="col">{words('library.charging.result')}</th>
          </tr>
        </thead>
        <tbody>
          {cumulation.settled.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`}>
              <th scope="row">
                {name(pair.a)} / {name(pair.b)}
              </th>
              <td>
                {words(`charges.result.${pair.result}`)}
                {pair.keep
                  ? ` (${words('library.charging.stays', { crime: name(pair.keep) })})`
                  : null}
                {pair.caveat ? ` (${words('library.charging.caveat')})` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairAuthority({ cumulation, name, shelf }: Part) {
  const { words } = shelf;
  if (cumulation.authority.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words('library.charging.authorityCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('library.charging.pair')}</th>
            <th scope="col">{words('library.authorityFor')}</th>
            <th scope="col">{words('library.authorityAgainst')}</th>
          </tr>
        </thead>
        <tbody>
          {cumulation.authority.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`}>
              <th scope="row">
                {name(pair.a)} / {name(pair.b)}
              </th>
              <td>
                <HoldingLinks ids={pair.for ?? []} shelf={shelf} />
              </td>
              <td>
                <HoldingLinks ids={pair.against ?? []} shelf={shelf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HoldingLinks({ ids, shelf: { law, to } }: { ids: readonly string[]; shelf: Shelf }) {
  return (
    <ul className={styles.holdings}>
      {ids.map((id) => (
        <li key={id}>
          <Link href={to.holding(id)} prefetch={false}>
            <bdi lang="en">{law.source(law.holding(id).source).short}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
