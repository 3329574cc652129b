import { Details } from '@/app/components/details';
import { allPairs, type CrimePair } from './all-pairs';
import styles from './charging-chapter.module.css';
import type { Shelf } from './shelf';

/** Every pair of crimes, by its first: what each side adds, and the result. */
export function AllPairs({ name, shelf }: { name: (code: string) => string; shelf: Shelf }) {
  const { law, words } = shelf;
  const pairs = allPairs(law.law);
  const firsts = [...new Set(pairs.map(({ a }) => a))];
  return (
    <section aria-labelledby="all-pairs">
      <h2 id="all-pairs">{words('library.charging.allTitle')}</h2>
      <p className={styles.text}>{words('library.charging.allLead', { count: pairs.length })}</p>
      {firsts.map((code) => (
        <Details key={code} summary={name(code)}>
          <OfOne pairs={pairs.filter(({ a }) => a === code)} name={name} shelf={shelf} />
        </Details>
      ))}
    </section>
  );
}

function OfOne({
  pairs,
  name,
  shelf: { law, words },
}: {
  pairs: readonly CrimePair[];
  name: (code: string) => string;
  shelf: Shelf;
}) {
  const adds = (atoms: readonly string[]) =>
    atoms.map((id) => law.texts.legalAtoms[id] ?? id).join('; ') ||
    words('library.charging.nothing');
  const [first] = pairs;
  if (!first) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{name(first.a)}</caption>
        <thead>
          <tr>
            <th scope="col">{words('library.charging.with')}</th>
            <th scope="col">{words('library.charging.addsOf', { crime: name(first.a) })}</th>
            <th scope="col">{words('library.charging.addsOther')}</th>
            <th scope="col">{words('library.charging.result')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.b} id={`pair-${pair.a}-${pair.b}`}>
              <th scope="row">{name(pair.b)}</th>
              <td>{adds(pair.distinct.a)}</td>
              <td>{adds(pair.distinct.b)}</td>
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
