import {
  chapters,
  factPlace,
  holdingPlace,
  type Place,
  rulePlaces,
  sourcePlace,
} from '../chapters';
import { nameOfCrime } from '../pack-chapter';
import type { Shelf } from '../shelf';
import type { BookEntry } from './found';

/** Everything in the book that has an address, with the words by which a reader would look for it. */
export function bookEntries(shelf: Shelf): readonly BookEntry[] {
  const { law, words } = shelf;
  const placeOf = rulePlaces(law.law);
  const name = (id: string) => law.source(id).short;
  const rules = law.rules.map((rule): BookEntry => {
    const text = law.ruleText(rule.id);
    return {
      id: address(placeOf(rule.id)),
      kind: rule.kind === 'crime' ? 'crime' : 'rule',
      title: rule.element ? `${text.short} · ${law.ruleText(rule.element.of).short}` : text.title,
      text: [
        text.short,
        text.guidance,
        ...rule.sources.map((c) => `${name(c.source)} ${c.pinpoint ?? ''}`),
      ].join(' '),
    };
  });
  const holdings = law.law.holdings.map((holding): BookEntry => {
    const source = law.source(holding.source);
    return {
      id: address(holdingPlace(holding.id)),
      kind: 'decision',
      title: [source.short, holding.pinpoint].filter(Boolean).join(', '),
      text: [
        source.title,
        source.decision?.court,
        source.date,
        law.texts.holdings[holding.id],
      ].join(' '),
    };
  });
  const sources = law.law.sources.map(
    (source): BookEntry => ({
      id: address(sourcePlace(source.id)),
      kind: 'source',
      title: source.short,
      text: [
        source.title,
        source.author,
        source.date,
        source.decision?.caseNumber,
        source.decision?.document,
      ].join(' '),
    }),
  );
  const questions = law.law.vocabulary.facts.map(
    (fact): BookEntry => ({
      id: address(factPlace(fact.id)),
      kind: 'question',
      title: law.texts.facts[fact.id]?.question ?? fact.id,
      text: [
        law.factShort(fact.id),
        ...(fact.options ?? []).map((o) => law.optionLabel(fact.id, o)),
      ].join(' '),
    }),
  );
  const pages = chapters(law.law).map((chapter): BookEntry => {
    const text = law.texts.packs[chapter.slug];
    if (chapter.kind === 'pack') return page(chapter.slug, text?.title ?? '', text?.about ?? '');
    if (chapter.kind === 'crime') return page(chapter.slug, nameOfCrime(chapter, shelf), '');
    const key = `library.chapter.${chapter.kind}` as const;
    return page(chapter.slug, words(`${key}.title`), words(`${key}.about`));
  });
  return [...rules, ...holdings, ...sources, ...questions, ...pages];
}

const address = ({ chapter, anchor }: Place): string => `${chapter}/#${anchor}`;

const page = (slug: string, title: string, text: string): BookEntry => ({
  id: `${slug}/`,
  kind: 'chapter',
  title,
  text,
});
