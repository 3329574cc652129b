'use client';

import { type ReactNode, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Details } from '@/app/components/details';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { Verdict } from '@/app/components/verdict';
import { usePath, useWords } from '@/app/words/words';
import type { Answer } from '@/lib/case/schema';
import {
  type ComparedAnswer,
  type ComparedFinding,
  compareAnswers,
  compareFindings,
} from '@/lib/workspace/compare-acts';
import { answerInWords } from '../answers/answer-in-words';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import styles from './compare.module.css';

/** Two acts side by side: what differs first. */
export function CompareScreen() {
  const words = useWords();
  return (
    <WithReading title={words('compare.title')}>
      {(reading) => <ComparePage reading={reading} />}
    </WithReading>
  );
}

function ComparePage({ reading }: { reading: Reading }) {
  const { words, cases, case: c, law } = reading;
  const path = usePath();
  const acts = c.acts.map(({ id }) => ({ value: id, text: cases.placeName({ act: id }) }));
  const [a, setA] = useState(acts[0]?.value ?? '');
  const [b, setB] = useState(acts[1]?.value ?? '');
  const title = (
    <>
      <BackLink href={path('case')} />
      <PageTitle lead={words('compare.lead')}>{words('compare.title')}</PageTitle>
    </>
  );
  if (acts.length < 2) {
    return (
      <Page>
        {title}
        <EmptyState>{words('compare.needsTwo')}</EmptyState>
      </Page>
    );
  }
  const sides: Sides = { a: cases.placeName({ act: a }), b: cases.placeName({ act: b }) };
  const findings = compareFindings(reading.assessment.findings, a, b);
  const answers = compareAnswers(c, law.law.vocabulary, a, b);
  return (
    <Page wide>
      {title}
      <div className={styles.pick}>
        <SelectField
          id="act-a"
          label={words('compare.first')}
          value={a}
          options={acts}
          onPick={setA}
        />
        <SelectField
          id="act-b"
          label={words('compare.second')}
          value={b}
          options={acts}
          onPick={setB}
        />
      </div>
      <Compared
        title={words('compare.findings')}
        rows={findings}
        same={(count) => words('compare.findingsSame', { count })}
        none={words('compare.none')}
        table={(rows, caption) => (
          <SideTable caption={caption} head={words('compare.finding')} sides={sides}>
            {rows.map((row) => (
              <FindingRow
                key={`${row.rule} ${row.context ?? ''}`}
                row={row}
                sides={sides}
                reading={reading}
              />
            ))}
          </SideTable>
        )}
      />
      <Compared
        title={words('compare.answers')}
        rows={answers}
        same={(count) => words('compare.answersSame', { count })}
        none={words('compare.none')}
        table={(rows, caption) => (
          <SideTable caption={caption} head={words('compare.question')} sides={sides}>
            {rows.map((row) => (
              <AnswerRow
                key={`${row.fact.id} ${row.context ?? ''}`}
                row={row}
                sides={sides}
                reading={reading}
              />
            ))}
          </SideTable>
        )}
      />
    </Page>
  );
}

type Sides = { readonly a: string; readonly b: string };

function Compared<R extends { readonly differs: boolean }>({
  title,
  rows,
  same,
  none,
  table,
}: {
  title: string;
  rows: readonly R[];
  same: (count: number) => string;
  none: string;
  table: (rows: readonly R[], caption: string) => ReactNode;
}) {
  const different = rows.filter(({ differs }) => differs);
  const equal = rows.filter(({ differs }) => !differs);
  return (
    <section>
      <h2>{title}</h2>
      {different.length > 0 ? table(different, title) : <p>{none}</p>}
      {equal.length > 0 ? (
        <Details summary={same(equal.length)}>{table(equal, same(equal.length))}</Details>
      ) : null}
    </section>
  );
}

function SideTable({
  caption,
  head,
  sides,
  children,
}: {
  caption: string;
  head: string;
  sides: Sides;
  children: ReactNode;
}) {
  return (
    <div className={styles.sides}>
      <Table
        caption={caption}
        stacks
        heads={
          <>
            <ColumnHead>{head}</ColumnHead>
            <ColumnHead>
              <bdi>{sides.a}</bdi>
            </ColumnHead>
            <ColumnHead>
              <bdi>{sides.b}</bdi>
            </ColumnHead>
          </>
        }
      >
        {children}
      </Table>
    </div>
  );
}

type RowProps<R> = { readonly row: R; readonly sides: Sides; readonly reading: Reading };

function FindingRow({ row, sides, reading }: RowProps<ComparedFinding>) {
  const { words, law } = reading;
  const side = (verdict: ComparedFinding['a']) =>
    verdict ? <Verdict kind={row.kind} verdict={verdict} /> : words('compare.absent');
  return (
    <ComparedRow name={law.ruleText(row.rule).short} context={row.context} reading={reading}>
      <Cell data-label={sides.a}>{side(row.a)}</Cell>
      <Cell data-label={sides.b}>{side(row.b)}</Cell>
    </ComparedRow>
  );
}

function AnswerRow({ row, sides, reading }: RowProps<ComparedAnswer>) {
  const { words, law } = reading;
  const text = law.texts.facts[row.fact.id];
  const side = (answer: Answer | undefined) =>
    (text && answerInWords(answer, text, words)?.join('\n')) ?? words('compare.notAsked');
  return (
    <ComparedRow name={law.factShort(row.fact.id)} context={row.context} reading={reading}>
      <Cell data-label={sides.a}>{side(row.a)}</Cell>
      <Cell data-label={sides.b}>{side(row.b)}</Cell>
    </ComparedRow>
  );
}

function ComparedRow({
  name,
  context,
  reading,
  children,
}: {
  name: string;
  context: string | undefined;
  reading: Reading;
  children: ReactNode;
}) {
  return (
    <Row>
      <RowHead>
        {name}
        {context === undefined ? null : (
          <span className={styles.place}>{reading.cases.placeName({ context })}</span>
        )}
      </RowHead>
      {children}
    </Row>
  );
}
