import { exercise } from './exercise';
import { plain } from './plain';
import { safety } from './safety';
import { screens } from './screens';
import { sources } from './sources';
import { start } from './start';
import { verdicts } from './verdicts';

/** English: one file for each part of the product, gathered here. */
export const en = {
  product: {
    name: 'Indicia',
    about:
      'From the facts of a case to a reasoned, source-pinned memo on sexual, reproductive and gender-based international crimes.',
  },
  screens,
  plain,
  safety,
  exercise,
  start,
  verdicts,
  sources,
} as const;
