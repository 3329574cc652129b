'use client';

import { useEffect, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { Verdict } from '@/app/components/verdict';
import { useOpenCase } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import { acceptLaw } from '@/lib/case/keep-result';
import type { Case, KeptBasis } from '@/lib/case/schema';
import type { Kind, Verdict as VerdictCode } from '@/lib/engine/pack';
import { keyOf } from '@/lib/workspace/behind';
import { basisOf, movedBy } from '@/lib/workspace/kept-basis';
import { hasMoved, type Move, moves, packVersions, worthKeeping } from '@/lib/workspace/law-moves';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import styles from './law-moves.module.css';

/** Which law the findings follow, what a newer one changes, and the old result as it was accepted. */
export function LawMovesScreen() {
  const words = useWords();
  return (
    <WithReading title={words('lawMoves.title')}>
      {(reading) => <LawMovesPage reading={reading} />}
    </WithReading>
  );
}

function LawMovesPage({ reading }: { reading: Reading }) {
  const { words, law, case: c, assessment } = reading;
  const path = usePath();
  const { edit } = useOpenCase();
  const [said, setSaid] = useState(false);
  const moved = c.kept ? moves(c.kept, assessment) : [];
  const basis = useBasis(reading);
  const accept = () => {
    const versions = Object.fromEntries(law.law.packs.map(({ id, version }) => [id, version]));
    const worth = worthKeeping(assessment, (id) => law.ruleText(id).short);
    edit((now) => acceptLaw(now, versions, worth, basis ?? undefined));
    setSaid(true);
  };
  return (
    <Page>
      <BackLink href={path('case')} />
      <PageTitle lead={words('lawMoves.lead')}>{words('lawMoves.title')}</PageTitle>
      <Notice live>
        <p>
          {words(
            c.kept
              ? hasMoved(c, law.law)
                ? 'lawMoves.differs'
                : 'lawMoves.same'
              : 'lawMoves.never',
          )}
        </p>
        {said ? <p>{words('lawMoves.acceptedSaid')}</p> : null}
      </Notice>
      {c.kept ? (
        <section>
          <h2>{words('lawMoves.moves')}</h2>
          <p className={styles.small}>{words('lawMoves.why')}</p>
          {moved.length === 0 ? (
            <p>{words('lawMoves.nothingMoves')}</p>
          ) : (
            <Moves moved={moved} basis={basis} reading={reading} />
          )}
        </section>
      ) : null}
      <Button onClick={accept}>{words('lawMoves.accept')}</Button>
      <section>
        <h2>{words('lawMoves.packs')}</h2>
        <Versions reading={reading} />
      </section>
      {c.kept ? (
        <section>
          <h2>{words('lawMoves.keptTitle')}</h2>
          <p className={styles.small}>{words('lawMoves.keptNote')}</p>
          <Details summary={words('lawMoves.keptTitle')}>
            <Kept reading={reading} />
          </Details>
        </section>
      ) : null}
    </Page>
  );
}

function Versions({ reading }: { reading: Reading }) {
  const { words, law, case: c } = reading;
  return (
    <div className={styles.versions}>
      <Table
        caption={words('lawMoves.packs')}
        stacks
        heads={
          <>
            <ColumnHead>{words('lawMoves.pack')}</ColumnHead>
            <ColumnHead>{words('lawMoves.accepted')}</ColumnHead>
            <ColumnHead>{words('lawMoves.here')}</ColumnHead>
          </>
        }
      >
        {packVersions(c, law.law).map(({ pack, accepted, here }) => (
          <Row key={pack} data-moved={(c.kept && accepted !== here) || undefined}>
            <RowHead>{law.texts.packs[pack]?.title ?? pack}</RowHead>
            <Cell data-label={words('lawMoves.accepted')}>
              {accepted ?? words('lawMoves.none')}
            </Cell>
            <Cell data-label={words('lawMoves.here')}>{here ?? words('lawMoves.none')}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

/** Of the case and the law as they are; `null` until it is worked out, and where a page came over plain http. */
function useBasis({ case: c, law: { law } }: Reading): KeptBasis | null {
  const [known, setKnown] = useState<{ basis: KeptBasis; of: Case } | null>(null);
  useEffect(() => {
    if (!window.isSecureContext) return;
    let current = true;
    basisOf(c, law).then((basis) => current && setKnown({ basis, of: c }));
    return () => {
      current = false;
    };
  }, [c, law]);
  return known?.of === c ? known.basis : null;
}

function Moves({
  moved,
  basis,
  reading,
}: {
  moved: readonly Move[];
  basis: KeptBasis | null;
  reading: Reading;
}) {
  const { words } = reading;
  const { kept } = reading.case;
  return (
    <Table
      caption={words('lawMoves.moves')}
      stacks
      heads={
        <>
          <ColumnHead>{words('lawMoves.finding')}</ColumnHead>
          <ColumnHead>{words('lawMoves.was')}</ColumnHead>
          <ColumnHead>{words('lawMoves.now')}</ColumnHead>
          <ColumnHead>{words('lawMoves.by.title')}</ColumnHead>
        </>
      }
    >
      {moved.map((move) => (
        <Row key={keyOf(move.rule, move.at)}>
          <RowHead>
            {nameOf(move, reading)}
            <span className={styles.small}>{placeOf(move, reading)}</span>
          </RowHead>
          <Cell data-label={words('lawMoves.was')}>
            {move.was ? (
              <Verdict kind={kindOf(move.rule, reading)} verdict={move.was} />
            ) : (
              words('lawMoves.notThen')
            )}
          </Cell>
          <Cell data-label={words('lawMoves.now')}>
            {move.now ? (
              <Verdict kind={kindOf(move.rule, reading)} verdict={move.now} />
            ) : (
              words('lawMoves.notNow')
            )}
          </Cell>
          <Cell data-label={words('lawMoves.by.title')}>
            {kept && basis ? words(`lawMoves.by.${movedBy(move.at, kept, basis)}`) : null}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Kept({ reading }: { reading: Reading }) {
  const found = reading.case.kept?.findings ?? [];
  return (
    <ul className={styles.kept}>
      {found.map(
        ({
          rule,
          name,
          at,
          verdict,
        }: {
          rule: string;
          name: string;
          at: Move['at'];
          verdict: VerdictCode;
        }) => (
          <li key={keyOf(rule, at)}>
            <bdi>{name}</bdi> <span className={styles.small}>{placeOf({ at }, reading)}</span>
            <Verdict kind={kindOf(rule, reading)} verdict={verdict} />
          </li>
        ),
      )}
    </ul>
  );
}

/** Today's name, or the one that was kept where the rule is gone. */
const nameOf = ({ rule, name }: Move, { law }: Reading): string =>
  law.texts.rules[rule]?.short ?? name ?? rule;

/** A part that has left the case since then has no name any more. */
function placeOf({ at }: Pick<Move, 'at'>, { case: c, cases, words }: Reading): string {
  const there =
    (at.act === undefined || c.acts.some(({ id }) => id === at.act)) &&
    (at.context === undefined || c.contexts.some(({ id }) => id === at.context)) &&
    (at.group === undefined || c.groups.some(({ id }) => id === at.group));
  return there ? cases.placeName(at) : words('lawMoves.gone');
}

/** Only crimes and steps are kept; a rule that is gone was one or the other, and reads the same. */
const kindOf = (rule: string, { law }: Reading): Kind =>
  law.rules.find(({ id }) => id === rule)?.kind ?? 'crime';
