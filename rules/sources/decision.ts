import type { Source, SourceStatus, Stage } from '@/lib/engine/pack';

type Decision = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly stage: Stage;
  readonly date?: string;
  readonly chamber?: string;
  readonly caseNumber?: string;
  readonly document?: string;
  /** Decisions persuade (article 21(2) lets the Court follow its own). Others say why not. */
  readonly status?: SourceStatus;
};

/** A decision of one court. What the dossier does not establish is left out, never guessed. */
export const decisionOf =
  (court: string, author: string) =>
  ({ id, title, short, stage, date, chamber, caseNumber, document, status }: Decision): Source => ({
    id,
    kind: 'decision',
    status: status ?? 'persuasive',
    title,
    short,
    author,
    ...(date === undefined ? {} : { date }),
    decision: {
      court,
      ...(chamber === undefined ? {} : { chamber }),
      ...(caseNumber === undefined ? {} : { caseNumber }),
      ...(document === undefined ? {} : { document }),
      stage,
    },
  });
