import { answers } from './answers';
import { author } from './author';
import { caseHome } from './case-home';
import { classroom } from './classroom';
import { consent } from './consent';
import { evidence } from './evidence';
import { exercise } from './exercise';
import { explain } from './explain';
import { argument, compare, whatIf } from './explore';
import { find } from './find';
import { charges, findings } from './findings';
import { gaps } from './gaps';
import { keeping } from './keeping';
import { leftOut } from './left-out';
import { library } from './library';
import { memo } from './memo';
import { memoFiles } from './memo-files';
import { memoScreen } from './memo-screen';
import { paper } from './paper';
import { plain } from './plain';
import { question } from './question';
import { lawMoves, pictures, review } from './review';
import { safety } from './safety';
import { screens } from './screens';
import { sources } from './sources';
import { start } from './start';
import { timeline } from './timeline';
import { tools } from './tools';
import { unlock } from './unlock';
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
  question,
  leftOut,
  find,
  timeline,
  exercise,
  author,
  classroom,
  start,
  unlock,
  answers,
  consent,
  caseHome,
  verdicts,
  sources,
  evidence,
  explain,
  findings,
  charges,
  gaps,
  keeping,
  library,
  memo,
  memoFiles,
  memoScreen,
  paper,
  tools,
  whatIf,
  compare,
  argument,
  review,
  lawMoves,
  pictures,
} as const;
