'use client';

import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { CrimeList, type Lines } from './act-section';
import styles from './by-person.module.css';
import sections from './findings.module.css';
import type { ActFindings } from './view-model/by-act';
import { type Affected, byPerson } from './view-model/by-person';

/** The crimes worth considering, by who was affected: categories and groups, never one person. */
export function ByPerson({ acts, ...lines }: { acts: readonly ActFindings[] } & Lines) {
  const { reading } = lines;
  const { words, law } = reading;
  const affected = byPerson(reading.case, law.law.vocabulary.facts);
  return (
    <section aria-labelledby="by-person" className={sections.section}>
      <h2 id="by-person" tabIndex={-1}>
        {words('findings.byPerson.title')}
      </h2>
      <p className={sections.about}>
        {words(affected.length === 0 ? 'findings.byPerson.none' : 'findings.byPerson.lead')}
      </p>
      {affected.map((one) => (
        <div key={'group' in one ? one.group : `${one.fact} ${one.option}`}>
          <h3>{nameOf(one, reading)}</h3>
          <ul className={styles.acts}>
            {one.acts.map((id) => (
              <li key={id}>
                <Crimes act={acts.find(({ act }) => act === id)} {...lines} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function nameOf(affected: Affected, { law, cases }: Reading): string {
  if (affected.kind === 'group') return cases.placeName({ group: affected.group });
  return law.texts.facts[affected.fact]?.options?.[affected.option]?.label ?? affected.option;
}

function Crimes({ act, ...lines }: { act: ActFindings | undefined } & Lines) {
  const { words, cases } = lines.reading;
  const inContext = ({ scope: { context } }: Finding) =>
    context === undefined ? '' : cases.placeName({ context });
  if (!act) return null;
  return (
    <>
      <p>{cases.placeName({ act: act.act })}</p>
      {act.candidates.length === 0 ? (
        <p className={styles.none}>{words('findings.byPerson.noCrime')}</p>
      ) : (
        <CrimeList findings={act.candidates} place={inContext} level="h4" {...lines} />
      )}
    </>
  );
}
