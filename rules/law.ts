import type { Law } from '@/lib/engine/pack';
import { cumulation } from './cumulation/cumulation';
import { evidence } from './evidence/pack';
import { vocabulary } from './facts/vocabulary';
import { forum } from './forum/pack';
import { genderPersecution } from './gender-persecution/pack';
import { haguePrinciples } from './hague-principles/pack';
import { intersectionality } from './intersectionality/pack';
import { holdings } from './jurisprudence/holdings';
import { liabilityAndPleading } from './liability-and-pleading/pack';
import { recommendations } from './recommendations/pack';
import { reproductiveViolence } from './reproductive-violence/pack';
import { romeStatute } from './rome-statute/pack';
import { sources } from './sources/sources';
import { survivors } from './survivors/pack';

/** All the law of the product, without its texts. The order of the packs is the order of findings. */
export const law: Law = {
  vocabulary,
  packs: [
    haguePrinciples,
    romeStatute,
    reproductiveViolence,
    genderPersecution,
    liabilityAndPleading,
    evidence,
    intersectionality,
    survivors,
    recommendations,
    forum,
  ],
  cumulation,
  sources,
  holdings,
};
