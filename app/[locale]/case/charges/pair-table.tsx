'use client';

import {
  Cell,
  ColumnHead,
  Row,
  RowHead,
  TableBody,
  TableFrame,
  TableHead,
} from '@/app/components/table-parts';
import type { Pair } from '@/lib/engine/findings';
import type { HoldingId, RuleId } from '@/lib/engine/pack';
import { HoldingNotes } from '../../library/notes';
import type { Reading } from '../use-reading';
import styles from './pair-table.module.css';
import { ResultMark } from './result-mark';

/**
 * One row a pair: may both stand, and what each side has that the other lacks. On a narrow screen each
 * row is a block with its own small labels.
 */
export function PairTable({
  pairs,
  caption,
  reading,
  across = false,
}: {
  pairs: readonly Pair[];
  caption: string;
  reading: Reading;
  across?: boolean;
}) {
  const { words } = reading;
  return (
    <TableFrame className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead>
        <Row>
          <ColumnHead>{words('charges.table.first')}</ColumnHead>
          <ColumnHead>{words('charges.table.second')}</ColumnHead>
          <ColumnHead>{words('charges.table.result')}</ColumnHead>
          <ColumnHead>{words('charges.table.authority')}</ColumnHead>
        </Row>
      </TableHead>
      <TableBody>
        {pairs.map((pair) => (
          <PairRow
            key={`${pair.a} ${pair.contexts.a} ${pair.b} ${pair.contexts.b}`}
            pair={pair}
            across={across}
            reading={reading}
          />
        ))}
      </TableBody>
    </TableFrame>
  );
}

function PairRow({ pair, across, reading }: { pair: Pair; across: boolean; reading: Reading }) {
  const { words, law } = reading;
  const { result, keep, caveat } = pair;
  return (
    <Row>
      <RowHead className={styles.charge}>
        <Charge
          crime={pair.a}
          context={across ? pair.contexts.a : undefined}
          atoms={pair.distinct.a}
          reading={reading}
        />
      </RowHead>
      <Cell className={styles.charge}>
        <Charge
          crime={pair.b}
          context={across ? pair.contexts.b : undefined}
          atoms={pair.distinct.b}
          reading={reading}
        />
      </Cell>
      <Cell className={styles.result}>
        <p className={styles.word} data-result={result}>
          <ResultMark result={result} />
          <span>{words(`charges.result.${result}`)}</span>
        </p>
        {keep ? <p>{words('charges.stays', { crime: law.ruleText(keep).short })}</p> : null}
        {caveat ? <p className={styles.caveat}>{words('charges.caveat')}</p> : null}
      </Cell>
      <Cell>
        <Authority
          title={words('charges.table.against')}
          ids={pair.authority.against}
          reading={reading}
        />
        <Authority title={words('charges.table.for')} ids={pair.authority.for} reading={reading} />
        {pair.authority.against.length + pair.authority.for.length === 0 ? (
          <p className={styles.quiet}>{words('charges.table.none')}</p>
        ) : null}
      </Cell>
    </Row>
  );
}

/** A charge by name, and what it has that the other side lacks. */
function Charge({
  crime,
  context,
  atoms,
  reading,
}: {
  crime: RuleId;
  context?: string;
  atoms: readonly string[];
  reading: Reading;
}) {
  const { law, cases, words } = reading;
  return (
    <>
      <span className={styles.name}>{law.ruleText(crime).short}</span>
      {context ? <span className={styles.quiet}>{cases.placeName({ context })}</span> : null}
      {atoms.length === 0 ? (
        <span className={styles.quiet}>{words('charges.table.addsNothing')}</span>
      ) : (
        <>
          <span className={styles.quiet}>{words('charges.table.adds')}</span>
          <ul className={styles.adds}>
            {atoms.map((atom) => (
              <li key={atom}>{law.texts.legalAtoms[atom] ?? atom}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Authority stands in the row, opened on demand; how much there is shows without opening. */
function Authority({
  title,
  ids,
  reading,
}: {
  title: string;
  ids: readonly HoldingId[];
  reading: Reading;
}) {
  const { law } = reading;
  if (ids.length === 0) return null;
  const names = new Set(ids.map((id) => law.source(law.holding(id).source).short));
  return (
    <details className={styles.authority}>
      <summary>
        <span className={styles.side}>{title}:</span> <bdi lang="en">{[...names].join('; ')}</bdi>
      </summary>
      <div className={styles.holdings}>
        <HoldingNotes ids={ids} shelf={reading} />
      </div>
    </details>
  );
}
