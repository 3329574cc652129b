import type { Law } from '@/lib/engine/pack';
import { cumulation } from './cumulation/cumulation';
import { vocabulary } from './facts/vocabulary';
import { haguePrinciples } from './hague-principles/pack';
import { holdings } from './jurisprudence/holdings';
import { sources } from './sources/sources';

/** All the law of the product, without its texts. The order of the packs is the order of findings. */
export const law: Law = {
  vocabulary,
  packs: [haguePrinciples],
  cumulation,
  sources,
  holdings,
};
