import type { Desk } from '../desk';
import type { BlockOf } from '../value';

/** The person's own text for a section of this memo, once they have marked it as reviewed. */
export function ownText({ case: c, input, say }: Desk, section: string): readonly BlockOf<'own'>[] {
  return (c.memo?.texts ?? [])
    .filter((t) => t.template === input.template && t.section === section && t.reviewed)
    .flatMap(({ text }) => {
      const paragraphs = text
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean);
      if (paragraphs.length === 0) return [];
      const own = paragraphs.map((line) => ({ text: line, from: [{ own: section }] as const }));
      return [{ type: 'own' as const, title: say('memo.own.title'), paragraphs: own }];
    });
}
