import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess, verdicts } from '@/lib/engine/assess';
import { compile, type Engine } from '@/lib/engine/compile';
import { difference } from '@/lib/engine/difference';
import { explain } from '@/lib/engine/explain';
import { relevant } from '@/lib/engine/relevance';
import type { World } from '@/lib/engine/world';
import { marginNote, type Outcome } from '@/lib/journey/margin-note';
import { openQuestions } from '@/lib/journey/most-telling';
import type { EngineReply, EngineRequest, Question, Told } from './engine-protocol';

let engine: Engine | undefined;
/** How things stood when a page was opened. */
let before: { readonly since: number; readonly outcomes: readonly Outcome[] } | undefined;

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if ('law' in data) engine = compile(data.law);
  else self.postMessage(answer(data));
};

function answer(asked: Extract<EngineRequest, { id: number }>): EngineReply {
  const { id } = asked;
  try {
    if (!engine) throw new Error('The law did not come first');
    const { vocabulary } = engine.law;
    if ('question' in asked) {
      const world = toWorld(JSON.parse(asked.text) as Case, vocabulary);
      return { id, told: tell(engine, world, asked.question) };
    }
    const [world, other] = [toWorld(asked.case, vocabulary), toWorld(asked.other, vocabulary)];
    return { id, difference: difference({ engine, world }, { engine, world: other }) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.name : 'unknown' };
  }
}

function tell(law: Engine, world: World, question: Question): Partial<Told> {
  switch (question.ask) {
    case 'assessment':
      return { assessment: assess(law, world) };
    case 'relevance':
      return { relevance: relevant(law, world) };
    case 'questions':
      return { questions: openQuestions(relevant(law, world)) };
    case 'note': {
      const { at, since } = question;
      const outcomes = outcomesOf(law, world);
      if (before?.since !== since) before = { since, outcomes };
      const open = openQuestions(relevant(law, world, at.act === undefined ? {} : { act: at.act }));
      return { note: { ...marginNote(outcomes, before.outcomes, open, at), at, since } };
    }
    default: {
      const explanation = explain(law, world, question);
      if (!explanation) throw new Error(`There is no finding to explain: ${question.id}`);
      return { [question.ask]: explanation };
    }
  }
}

const outcomesOf = (law: Engine, world: World): readonly Outcome[] =>
  verdicts(law, world).map(({ rule: { rule }, scope, verdict }) => ({
    id: rule.id,
    kind: rule.kind,
    scope,
    verdict,
  }));
