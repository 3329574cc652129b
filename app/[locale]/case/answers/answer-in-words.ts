import type { Words } from '@/app/words/words';
import type { Answer } from '@/lib/case/schema';
import type { FactText } from '@/lib/engine/law-texts';

/** A recorded answer as lines of words, one idea a line; `null` where nothing was recorded. */
export function answerInWords(
  answer: Answer | undefined,
  text: FactText,
  words: Words,
): readonly string[] | null {
  if (answer === undefined) return null;
  const lines = [...statements(answer, text, words)];
  if (answer.standing) lines.push(words(`answers.standing.${answer.standing}`));
  if (answer.note) lines.push(words('answers.note', { note: answer.note }));
  return lines;
}

function statements(answer: Answer, text: FactText, words: Words): readonly string[] {
  const label = (option: string) => text.options?.[option]?.label ?? option;
  switch (answer.state) {
    case 'answered':
      if (typeof answer.value === 'string') return [label(answer.value)];
      return [words(`answers.states.${answer.value ? 'yes' : 'no'}`)];
    case 'picked': {
      const entries = Object.entries(answer.options);
      const rest = entries.length === 0 ? 'restAll' : 'rest';
      return [
        ...entries.map(([option, line]) =>
          line === 'yes' ? label(option) : words(`answers.line.${line}`, { option: label(option) }),
        ),
        words(`answers.${rest}.${answer.rest}`),
      ];
    }
    default:
      return [words(`answers.states.${answer.state}`)];
  }
}
