import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile, type Engine } from '@/lib/engine/compile';
import { relevant } from '@/lib/engine/relevance';
import type { EngineReply, EngineRequest } from './engine-protocol';

let engine: Engine | undefined;

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if ('law' in data) engine = compile(data.law);
  else self.postMessage(answer(data));
};

function answer({ id, case: c, ask }: Extract<EngineRequest, { id: number }>): EngineReply {
  try {
    if (!engine) throw new Error('The law did not come first');
    const world = toWorld(c, engine.law.vocabulary);
    return ask === 'assess'
      ? { id, assessment: assess(engine, world) }
      : { id, relevance: relevant(engine, world) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.name : 'unknown' };
  }
}
