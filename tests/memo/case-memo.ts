import { readFileSync } from 'node:fs';
import { words } from '@/cli/words';
import type { Depth, Template } from '@/lib/case/memo-schema';
import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { relevant } from '@/lib/engine/relevance';
import { buildMemo } from '@/lib/memo/build-memo';
import { receipt } from '@/lib/memo/receipt';
import type { Memo } from '@/lib/memo/value';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';

export function savedCase(name: string): Case {
  const opened = parseCase(readFileSync(`tests/cases/${name}.json`, 'utf8'));
  if (!opened.ok) throw new Error(`${name}: ${opened.why}`);
  return opened.case;
}

/** What the memo of a case is made from, under the law of the product, on a fixed date. */
export function caseMemoInput(c: Case, template: Template = 'assessment', depth: Depth = 'full') {
  const engine = compile(law);
  const world = toWorld(c, law.vocabulary);
  return {
    case: c,
    law,
    lawTexts: lawTexts.en,
    words,
    assessment: assess(engine, world),
    relevance: relevant(engine, world),
    date: '2026-11-22',
    template,
    depth,
  };
}

export const caseMemo = (c: Case, template?: Template, depth?: Depth): Memo =>
  buildMemo(caseMemoInput(c, template, depth));

/** The memo as the app and the command line make it: with its receipt, which is longer by a table. */
export async function caseMemoWithReceipt(
  c: Case,
  template?: Template,
  depth?: Depth,
): Promise<Memo> {
  const input = caseMemoInput(c, template, depth);
  const world = toWorld(c, law.vocabulary);
  const made = await receipt({ law, world, assessment: input.assessment, salt: c.salt });
  return buildMemo({ ...input, receipt: made });
}
