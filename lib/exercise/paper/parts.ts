import type { Block, Cell, Memo, Section, Sentence } from '@/lib/memo/value';
import type { Column, Scenario } from '../scenario';
import type { PaperVoice } from './words';

/** Every sentence of these documents comes from the scenario, from counts, or from this tool. */
export const says = (text: string): Sentence => ({ text, from: [{ method: 'exercise' }] });

export const cell = (text: string): Cell => [says(text)];

export const paragraph = (text: string): Block => ({ type: 'paragraph', sentences: [says(text)] });

export const list = (items: readonly string[]): Block => ({
  type: 'list',
  items: items.map((text) => [says(text)]),
});

export const heading = (text: string): Block => ({ type: 'heading', level: 2, text });

export type Piece = Omit<Section, 'ordinal' | 'number'>;

/** A document as the writers of memos take it: the same look, the same care for spreadsheets and directions. */
export function documentOf(
  voice: PaperVoice,
  { title, subtitle }: { title: string; subtitle: string },
  pieces: readonly Piece[],
): Memo {
  let body = 0;
  return {
    template: 'exercise',
    depth: 'standard',
    locale: voice.locale,
    direction: voice.direction,
    title,
    subtitle,
    date: voice.date,
    dateInWords: voice.dateInWords,
    furniture: {
      foot: voice.say('paper.foot'),
      page: voice.page,
      contents: voice.contents,
      uncheckedSign: '',
      uncheckedMeaning: '',
    },
    sections: pieces.map((piece) => {
      if (piece.part === 'body') body += 1;
      const number = piece.part === 'body' ? String(body) : '';
      return { ...piece, ordinal: number, number };
    }),
  };
}

/** "Source, place" for documents of the tool, the title for any other. */
export const referenceText = (
  reference: Column['references'][number] | Scenario['references'][number],
  { sourceName }: PaperVoice,
): string => {
  if (!('source' in reference)) return reference.title;
  const name = sourceName(reference.source);
  return reference.pinpoint === null ? name : `${name}, ${reference.pinpoint}`;
};
