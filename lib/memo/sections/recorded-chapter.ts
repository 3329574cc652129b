import { type Finding, isRaised } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block } from '../value';
import { chapterSections, factorFacts } from './chapters';
import type { SectionDraft } from './draft';
import { factLines } from './fact-lines';
import { factorTables } from './factor-table';
import { ruleItems } from './rule-list';

/** Power relations and lived experience: what is recorded, and the principles it engages. */
export const power = (desk: Desk): SectionDraft => chapter(desk, 'power');

/** Identities that intersect: effect on harm, effect on access to justice. */
export const identities = (desk: Desk): SectionDraft => chapter(desk, 'identities');

function chapter(desk: Desk, name: 'power' | 'identities'): SectionDraft {
  const { say } = desk;
  const ids = factsOf(desk, chapterSections[name]);
  const tables = [
    ...factLines(desk, desk.cases.places, ids),
    ...(name === 'identities' ? factorTables(desk) : []),
  ];
  const engaged = engagedIn(desk, name);
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [{ text: say(`memo.${name}.lead`), from: method(name) }],
  };
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say(`memo.${name}.none`), from: method(name) }],
  };
  return {
    id: name,
    title: say(`memo.${name}.title`),
    part: 'body',
    blocks: [lead, ...(tables.length > 0 ? tables : [none]), ...ruleItems(desk, engaged)],
  };
}

/** The facts of these parts of the questions, without those that a table of factors tells. */
export function factsOf(desk: Desk, sections: readonly string[]): readonly string[] {
  return desk.law.law.vocabulary.facts
    .filter((f) => sections.includes(f.section) && !factorFacts.includes(f.id))
    .map((f) => f.id);
}

/** Principles engaged that read a fact of the chapter. */
export function engagedIn(desk: Desk, name: 'power' | 'identities'): readonly Finding[] {
  const ids = factsOf(desk, chapterSections[name]);
  return desk
    .ofKind('principle')
    .filter(
      (f) =>
        isRaised(f) && desk.law.factsReadBy(desk.law.rule(f.id)).some((fact) => ids.includes(fact)),
    );
}
