import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { lawInForce } from '@/lib/engine/in-force';
import type { IsoDate, Law } from '@/lib/engine/pack';
import { relevant } from '@/lib/engine/relevance';
import { receipt } from '@/lib/memo/receipt';
import { law as latest } from '@/rules/law';

/**
 * A case under the law of the product, or under another law, or under either as it stood on a day:
 * what every command starts from. The law that comes back holds only the rules that were applied.
 */
export async function assessed(
  c: Case,
  { law = latest, on }: { readonly law?: Law; readonly on?: IsoDate } = {},
) {
  const day = on === undefined ? {} : { on };
  const engine = compile(law, day);
  const world = toWorld(c, law.vocabulary);
  const assessment = assess(engine, world);
  return {
    engine,
    world,
    assessment,
    law: lawInForce(law, on),
    receipt: await receipt({ law, ...day, world, assessment, salt: c.salt }),
    relevance: () => relevant(engine, world),
  };
}
