import { readFileSync } from 'node:fs';
import { setConsentUntil, setWhen } from '../../../lib/case/coarse-date';
import { addEvidence, linkEvidence } from '../../../lib/case/evidence';
import { parseCase } from '../../../lib/case/parse-case';
import { addReview } from '../../../lib/case/review';
import type { Case } from '../../../lib/case/schema';
import { toAgeFile } from '../../../lib/vault/age-file';
import { utf8 } from '../../../lib/vault/bytes';
import { PASSPHRASE } from './session';

/** A published case as it stands after weeks: with evidence, a second reader, dates. As a case file. */
export async function aFullCase() {
  const content = await toAgeFile(utf8(JSON.stringify(workedOn())), PASSPHRASE, {
    workFactor: 17,
  });
  return { name: 'case.age', mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

function workedOn(): Case {
  const opened = parseCase(readFileSync('tests/cases/ac-01.json', 'utf8'));
  if (!opened.ok) throw new Error(`ac-01: ${opened.why}`);
  const [act] = opened.case.acts;
  if (!act) throw new Error('ac-01 holds no act');
  const [fact = ''] = Object.keys(act.answers);
  const items = [
    { id: 'e5xkr4vswoqefpa7', label: 'Register of the shelter', kind: 'medical-or-care-record' },
    { id: 'f5xkr4vswoqefpa7', label: 'Orders of the time', kind: 'order-or-speech' },
  ] as const;
  const listed = items.reduce<Case>(
    (c, item) =>
      addEvidence(c, { ...item, shows: ['linkage'], standing: 'held', newContact: 'no' }),
    setConsentUntil(setWhen(opened.case, act.id, '1994-04'), '2031-06'),
  );
  const linked = linkEvidence(listed, { act: act.id }, fact, [items[0].id]);
  return addReview(linked, {
    rule: 'hp.sexual-nature',
    at: { act: act.id },
    by: 'Second reader',
    opinion: { is: 'overrides', to: 'open', reason: 'One account is awaited' },
    result: 'met',
  });
}
