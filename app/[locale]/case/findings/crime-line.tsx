'use client';

import { Verdict } from '@/app/components/verdict';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { CrimeReasons, type Level } from './crime-reasons';
import { OpeningLine } from './opening-line';
import { elementRows } from './view-model/elements-of';
import { gather } from './view-model/rests-on';

/** A crime in one line that opens: its name, its verdict, and in small print where it is weak. */
export function CrimeLine({
  finding,
  reading,
  place,
  level = 'h5',
  open,
  onToggle,
}: {
  finding: Finding;
  reading: Reading;
  place?: string;
  level?: Level;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const { law } = reading;
  const tags = tagsOf(finding, reading);
  return (
    <OpeningLine
      title={law.ruleText(finding.id).short}
      verdict={<Verdict kind="crime" verdict={finding.verdict} />}
      small={[place, ...tags]}
      open={open}
      onToggle={onToggle}
    >
      {() => <CrimeReasons finding={finding} reading={reading} level={level} />}
    </OpeningLine>
  );
}

function tagsOf(finding: Finding, reading: Reading): readonly string[] {
  const { law, index, words, authority } = reading;
  const rules = [law.rule(finding.id), ...elementRows(finding, law, index).map((row) => row.rule)];
  const contrary = rules.some((rule) => authority(rule, 'against', finding.scope).length > 0);
  const open = gather([finding], ({ missing }) => missing).length;
  return [
    finding.restsOn.judgements.length > 0 ? words('findings.tag.judgement') : '',
    finding.restsOn.disputed.length > 0 ? words('findings.tag.disputed') : '',
    contrary ? words('findings.tag.contrary') : '',
    open > 0 ? words('findings.tag.open', { count: open }) : '',
  ].filter((tag) => tag !== '');
}
