import { readFile } from 'node:fs/promises';
import type { LawTexts } from '@/lib/engine/law-texts';
import type { Law } from '@/lib/engine/pack';
import { parseLaw } from '@/lib/engine/parse-law';
import { BadInput } from './bad-input';
import { reasonOf } from './open-case';
import { say } from './say';

/** Enough faults to see what is wrong with a file; a wrong file has hundreds. */
const FAULTS_SHOWN = 5;

export type LawFile = { readonly law: Law; readonly ruleTexts: LawTexts['rules'] };

/**
 * Reads law from a file: a law file of a published version (`law/en.….json`: law and its words) or the
 * law alone. Law that does not hold together is bad input, with the path to each fault.
 */
export async function readLaw(path: string): Promise<LawFile> {
  const data = json(path, await text(path));
  const published = isObject(data) && 'law' in data;
  const parsed = parseLaw(published ? data['law'] : data);
  if (parsed.ok) return { law: parsed.law, ruleTexts: published ? ruleTextsOf(data) : {} };
  const faults = parsed.faults
    .slice(0, FAULTS_SHOWN)
    .map(({ path: at, fault }) => say('input.lawFault', { at, fault }));
  throw new BadInput([say('input.notLaw', { path }), ...faults].join('\n'));
}

async function text(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new BadInput(say('input.cannotRead', { path, reason: reasonOf(error) }));
  }
}

function json(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new BadInput(say('input.notLaw', { path }));
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Names of rules that the present law no longer has. Only what is a name is taken. */
function ruleTextsOf(data: Readonly<Record<string, unknown>>): LawTexts['rules'] {
  const texts = isObject(data['texts']) ? data['texts']['rules'] : undefined;
  if (!isObject(texts)) return {};
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, words]) =>
      isObject(words) && typeof words['short'] === 'string'
        ? [[id, { title: words['short'], short: words['short'] }]]
        : [],
    ),
  );
}
