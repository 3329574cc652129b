import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { relevant } from '@/lib/engine/relevance';
import { receipt } from '@/lib/memo/receipt';
import { law } from '@/rules/law';

/** A case under the law of the product: what every command starts from. */
export async function assessed(c: Case) {
  const engine = compile(law);
  const world = toWorld(c, law.vocabulary);
  const assessment = assess(engine, world);
  return {
    engine,
    world,
    assessment,
    receipt: await receipt({ law, world, assessment, salt: c.salt }),
    relevance: () => relevant(engine, world),
  };
}
