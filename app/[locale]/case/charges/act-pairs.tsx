'use client';

import { useState } from 'react';
import { Details } from '@/app/components/details';
import type { Candidate, Pair } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { CandidateCharges } from './candidate-charges';
import styles from './charges.module.css';
import { PairTable } from './pair-table';
import { type ActCharges, byDecision, pairsBySupport, pairsLeft } from './view-model/pairs-by-act';

/** One act: its candidates, and the pairs of those that were not taken out. */
export function ActPairs({
  act,
  anchor,
  reading,
}: {
  act: ActCharges;
  anchor: string;
  reading: Reading;
}) {
  const { words, cases } = reading;
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const name = cases.placeName({ act: act.act });
  const across = pairsLeft(act.across, out);
  return (
    <section aria-labelledby={anchor} className={styles.section}>
      <h2 id={anchor}>{name}</h2>
      {act.contexts.length > 0 ? (
        <CandidateCharges act={act} out={out} setOut={setOut} reading={reading} />
      ) : null}
      {out.size > 0 ? <p className={styles.about}>{words('charges.hidden')}</p> : null}
      {act.contexts.map(({ context, pairs, candidates }) => {
        const place = cases.placeName({ context });
        return (
          <section key={context} className={styles.section} aria-label={`${name}, ${place}`}>
            <h3>{words('charges.inContext', { context: place })}</h3>
            {candidates.length === 1 ? (
              <p className={styles.about}>{words('charges.single')}</p>
            ) : (
              <Pairs
                pairs={pairsLeft(pairs, out)}
                candidates={candidates}
                caption={words('charges.table.caption', { act: name, context: place })}
                reading={reading}
              />
            )}
          </section>
        );
      })}
      {across.length > 0 ? (
        <>
          <h3>{words('charges.across')}</h3>
          <p className={styles.about}>{words('charges.acrossLead')}</p>
          <Details summary={words('charges.acrossPairs', { count: across.length })}>
            <PairTable
              pairs={across}
              caption={words('charges.table.captionAcross', { act: name })}
              reading={reading}
              across
            />
          </Details>
        </>
      ) : null}
    </section>
  );
}

/**
 * What needs a decision between charges that the answers support stands open; what may simply stand
 * together, and what hangs on a charge that is still open, is one line that opens.
 */
function Pairs({
  pairs,
  candidates,
  caption,
  reading,
}: {
  pairs: readonly Pair[];
  candidates: readonly Candidate[];
  caption: string;
  reading: Reading;
}) {
  const { words } = reading;
  const { toDecide, together } = byDecision(pairs);
  const { supported, open } = pairsBySupport(toDecide, candidates);
  return (
    <>
      {supported.length > 0 ? (
        <PairTable pairs={supported} caption={caption} reading={reading} />
      ) : (
        <p className={styles.about}>
          {words(toDecide.length > 0 ? 'charges.noneSupported' : 'charges.noneToDecide')}
        </p>
      )}
      {open.length > 0 ? (
        <Details summary={words('charges.openPairs', { count: open.length })}>
          <PairTable pairs={open} caption={caption} reading={reading} />
        </Details>
      ) : null}
      {together.length > 0 ? (
        <Details summary={words('charges.together', { count: together.length })}>
          <PairTable pairs={together} caption={caption} reading={reading} />
        </Details>
      ) : null}
    </>
  );
}
