import type { Vocabulary } from '@/lib/engine/pack';
import { conductFacts } from './conduct';
import { contextFacts } from './context';
import { gravityFacts } from './gravity';
import { justificationFacts } from './justification';
import { linkFacts } from './link';
import { mentalFacts } from './mental';
import { persecutionFacts } from './persecution';
import { personsFacts } from './persons';
import { powerFacts } from './power';
import { proceedingsFacts } from './proceedings';
import { regimeFacts } from './regime';
import { reproductiveFacts } from './reproductive';
import { sexualNatureFacts } from './sexual-nature';
import { startFacts } from './start';
import { survivorsFacts } from './survivors';
import { violenceFacts } from './violence';

/** The one vocabulary of facts and questions, in the order of the path. No pack invents its own. */
export const vocabulary = {
  id: 'facts',
  version: '0.5.0',
  facts: [
    ...startFacts,
    ...contextFacts,
    ...conductFacts,
    ...sexualNatureFacts,
    ...violenceFacts,
    ...reproductiveFacts,
    ...personsFacts,
    ...powerFacts,
    ...gravityFacts,
    ...justificationFacts,
    ...linkFacts,
    ...mentalFacts,
    ...persecutionFacts,
    ...regimeFacts,
    ...proceedingsFacts,
    ...survivorsFacts,
  ],
} as const satisfies Vocabulary;
