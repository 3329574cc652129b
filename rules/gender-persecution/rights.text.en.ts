import type { RuleText } from '@/lib/engine/law-texts';
import type { rights } from './rights';

export const rightsTexts: Readonly<Record<(typeof rights)[number]['id'], RuleText>> = {
  'gp.right.life': { title: 'A right is taken away: life', short: 'Taken away: life' },
  'gp.right.bodily-integrity': {
    title: 'A right is taken away: bodily integrity',
    short: 'Taken away: bodily integrity',
  },
  'gp.right.freedom-from-torture': {
    title: 'A right is taken away: freedom from torture',
    short: 'Taken away: freedom from torture',
  },
  'gp.right.liberty': { title: 'A right is taken away: liberty', short: 'Taken away: liberty' },
  'gp.right.freedom-from-slavery': {
    title: 'A right is taken away: freedom from slavery',
    short: 'Taken away: freedom from slavery',
  },
  'gp.right.sexual-and-reproductive-autonomy': {
    title: 'A right is taken away: sexual and reproductive autonomy',
    short: 'Taken away: sexual and reproductive autonomy',
  },
  'gp.right.health': { title: 'A right is taken away: health', short: 'Taken away: health' },
  'gp.right.education': {
    title: 'A right is taken away: education',
    short: 'Taken away: education',
  },
  'gp.right.work': { title: 'A right is taken away: work', short: 'Taken away: work' },
  'gp.right.movement': { title: 'A right is taken away: movement', short: 'Taken away: movement' },
  'gp.right.expression': {
    title: 'A right is taken away: expression',
    short: 'Taken away: expression',
  },
  'gp.right.assembly': {
    title: 'A right is taken away: assembly and association',
    short: 'Taken away: assembly and association',
  },
  'gp.right.religion-and-conscience': {
    title: 'A right is taken away: thought, conscience and religion',
    short: 'Taken away: thought, conscience and religion',
  },
  'gp.right.privacy': { title: 'A right is taken away: privacy', short: 'Taken away: privacy' },
  'gp.right.family-and-marriage': {
    title: 'A right is taken away: family and marriage',
    short: 'Taken away: family and marriage',
  },
  'gp.right.political-participation': {
    title: 'A right is taken away: political participation',
    short: 'Taken away: political participation',
  },
  'gp.right.property-and-housing': {
    title: 'A right is taken away: housing and property',
    short: 'Taken away: housing and property',
  },
  'gp.right.culture': {
    title: 'A right is taken away: cultural life',
    short: 'Taken away: cultural life',
  },
  'gp.right.fair-trial-and-remedy': {
    title: 'A right is taken away: fair trial and remedy',
    short: 'Taken away: fair trial and remedy',
  },
  'gp.right.equality': { title: 'A right is taken away: equality', short: 'Taken away: equality' },
};
