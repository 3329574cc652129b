import type { ListName } from '@/lib/case/read';

/**
 * The order in which the parts of the path are walked: sections of the vocabulary, and the lists that
 * must hold something before the questions about it can be asked. Within a section, pages and questions
 * come in the order of the vocabulary; sections about an act are walked act by act.
 */
export const PATH: readonly ({ readonly section: string } | { readonly list: ListName })[] = [
  { section: 'start' },
  { list: 'contexts' },
  { section: 'context' },
  { list: 'acts' },
  { section: 'conduct' },
  { section: 'sexual-nature' },
  { section: 'violence' },
  { section: 'reproductive' },
  { section: 'persons' },
  { section: 'power' },
  { section: 'gravity' },
  { section: 'link' },
  { section: 'mental' },
  { list: 'groups' },
  { section: 'persecution' },
  { section: 'regime' },
  { section: 'proceedings' },
  { section: 'survivors' },
];

/** The only section that blocks: purpose, consent and safety come before anything is recorded. */
export const GATE = 'start';
