import { personalDataIn } from '@/lib/case/personal-data-in';
import type { ScenarioDoubt } from './doubt';
import type { Scenario } from './scenario';

/** Written by the tool or cited as it is published: numbers of paragraphs and dates belong there. */
const NOT_WRITTEN = ['format', 'id', 'language', 'references', 'answers', 'asks'];

/** Places in the texts of a scenario that have the shape of personal data; `detail` is the kind of shape. */
export function peopleInTexts(scenario: Scenario): readonly ScenarioDoubt[] {
  return Object.entries(scenario).flatMap(([key, value]) => within(value, key, key));
}

function within(value: unknown, key: string, at: string): readonly ScenarioDoubt[] {
  if (NOT_WRITTEN.includes(key)) return [];
  if (typeof value === 'string')
    return personalDataIn(value).map(({ kind }) => ({ at, doubt: 'personal-data', detail: kind }));
  if (Array.isArray(value)) return value.flatMap((item, n) => within(item, key, `${at}[${n}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => within(inner, name, `${at}.${name}`));
}
