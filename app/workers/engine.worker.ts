import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile, type Engine } from '@/lib/engine/compile';
import { difference } from '@/lib/engine/difference';
import { relevant } from '@/lib/engine/relevance';
import type { EngineReply, EngineRequest } from './engine-protocol';

let engine: Engine | undefined;

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if ('law' in data) engine = compile(data.law);
  else self.postMessage(answer(data));
};

function answer(asked: Extract<EngineRequest, { id: number }>): EngineReply {
  const { id, case: c } = asked;
  try {
    if (!engine) throw new Error('The law did not come first');
    const world = toWorld(c, engine.law.vocabulary);
    if (asked.ask === 'difference') {
      const other = toWorld(asked.other, engine.law.vocabulary);
      return { id, difference: difference({ engine, world }, { engine, world: other }) };
    }
    return asked.ask === 'assess'
      ? { id, assessment: assess(engine, world) }
      : { id, relevance: relevant(engine, world) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.name : 'unknown' };
  }
}
