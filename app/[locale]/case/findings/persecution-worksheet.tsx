'use client';

import { AppLink } from '@/app/components/app-link';
import { Details } from '@/app/components/details';
import { SourceLine } from '@/app/components/source-line';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { Verdict } from '@/app/components/verdict';
import { usePath } from '@/app/words/words';
import type { Reading } from '../use-reading';
import { ElementTable } from './element-table';
import sections from './findings.module.css';
import styles from './persecution-worksheet.module.css';
import {
  type PersecutionSheet,
  persecutionSheets,
  RIGHTS,
  type RightRow,
  sheetAnswer,
  sheetQuestions,
} from './view-model/persecution-sheet';
import { recorded } from './view-model/recorded';

/**
 * Persecution right by right, for each affected group; before there is one, what would open it. The rights
 * are judged together: a row is never persecution by itself.
 */
export function PersecutionWorksheet({ reading }: { reading: Reading }) {
  const { words, law, index, case: c } = reading;
  const path = usePath();
  const sheets = persecutionSheets(
    c.groups.map(({ id }) => id),
    law,
    index,
  );
  const waits = index.ofKind('flag').find((f) => f.id === WAITS && f.verdict === 'met');
  if (sheets.length === 0 && !waits) return null;
  return (
    <section aria-labelledby="persecution" className={sections.section}>
      <h2 id="persecution" tabIndex={-1}>
        {words('findings.persecution.title')}
      </h2>
      <p className={sections.about}>{words('findings.persecution.lead')}</p>
      {sheets.length === 0 && waits ? (
        <>
          <p>
            <Verdict kind="crime" verdict="open" /> {law.ruleText(waits.id).title}.{' '}
            {law.ruleText(waits.id).guidance}
          </p>
          <p>
            <AppLink href={path('case/groups')}>{words('findings.persecution.addGroup')}</AppLink>
          </p>
        </>
      ) : null}
      {sheets.map((sheet) => (
        <Sheet key={sheet.group} sheet={sheet} reading={reading} />
      ))}
    </section>
  );
}

/** The warning that signs of discrimination are recorded and no ground of a group. */
const WAITS = 'rs.flag.turns-on.group';

function Sheet({ sheet, reading }: { sheet: PersecutionSheet; reading: Reading }) {
  const { words, law, cases } = reading;
  const name = cases.placeName({ group: sheet.group });
  const lost = sheet.rights.filter(
    ({ finding }) => finding.verdict === 'met' || finding.verdict === 'contested',
  );
  const others = sheet.rights.filter((row) => !lost.includes(row));
  return (
    <>
      <h3>{name}</h3>
      {lost.length > 0 ? (
        <Rights
          rows={lost}
          caption={words('findings.persecution.lost', { group: name })}
          reading={reading}
        />
      ) : (
        <p className={styles.quiet}>{words('findings.persecution.noneLost')}</p>
      )}
      <Details summary={words('findings.persecution.others', { count: others.length })}>
        <Rights
          rows={others}
          caption={words('findings.persecution.othersCaption')}
          reading={reading}
        />
      </Details>
      <dl className={styles.answers}>
        {sheetQuestions.map((fact) => (
          <div key={fact}>
            <dt>{law.factShort(fact)}</dt>
            <dd>{sheetAnswer(reading, sheet.group, fact)}</dd>
          </div>
        ))}
      </dl>
      {sheet.crimes.map(({ crime, elements }) => (
        <ElementTable
          key={cases.placeName(crime.scope)}
          crime={crime}
          rows={elements}
          reading={reading}
        />
      ))}
      {sheet.guidance.length > 0 ? (
        <ul className={styles.guidance}>
          {sheet.guidance.map(({ id }) => (
            <li key={id}>
              {law.ruleText(id).title}. {law.ruleText(id).guidance}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Rights({
  rows,
  caption,
  reading: { law, words, world },
}: {
  rows: readonly RightRow[];
  caption: string;
  reading: Reading;
}) {
  return (
    <Table
      caption={caption}
      captionShown
      stacks
      heads={
        <>
          <ColumnHead>{words('findings.persecution.right')}</ColumnHead>
          <ColumnHead>{words('findings.persecution.recorded')}</ColumnHead>
          <ColumnHead>{words('findings.persecution.source')}</ColumnHead>
        </>
      }
    >
      {rows.map(({ option, rule, finding }) => (
        <Row key={rule.id}>
          <RowHead>{law.optionLabel(RIGHTS, option)}</RowHead>
          <Cell data-label={words('findings.persecution.recorded')}>
            {words(
              `explain.value.${recorded(world, { fact: RIGHTS, option, at: finding.scope }) ?? 'not-asked'}`,
            )}
          </Cell>
          <Cell data-label={words('findings.persecution.source')}>
            {rule.sources.map((citation) => (
              <SourceLine
                key={`${citation.source} ${citation.pinpoint}`}
                citation={citation}
                source={law.source(citation.source)}
              />
            ))}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
