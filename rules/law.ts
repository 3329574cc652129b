import type { Law } from '@/lib/engine/pack';
import { evidenceExamples } from './both-sides/evidence';
import { forumExamples } from './both-sides/forum';
import { genderPersecutionExamples } from './both-sides/gender-persecution';
import { haguePrinciplesExamples } from './both-sides/hague-principles';
import { intersectionalityExamples } from './both-sides/intersectionality';
import { liabilityAndPleadingExamples } from './both-sides/liability-and-pleading';
import { recommendationsExamples } from './both-sides/recommendations';
import { reproductiveViolenceExamples } from './both-sides/reproductive-violence';
import { romeStatuteExamples } from './both-sides/rome-statute';
import { survivorsExamples } from './both-sides/survivors';
import { withExamples } from './both-sides/with-examples';
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
    withExamples(haguePrinciples, haguePrinciplesExamples),
    withExamples(romeStatute, romeStatuteExamples),
    withExamples(reproductiveViolence, reproductiveViolenceExamples),
    withExamples(genderPersecution, genderPersecutionExamples),
    withExamples(liabilityAndPleading, liabilityAndPleadingExamples),
    withExamples(evidence, evidenceExamples),
    withExamples(intersectionality, intersectionalityExamples),
    withExamples(survivors, survivorsExamples),
    withExamples(recommendations, recommendationsExamples),
    withExamples(forum, forumExamples),
  ],
  cumulation,
  sources,
  holdings,
};
