import type { RuleText } from '@/lib/engine/law-texts';
import type { rights } from './rights';

export const rightsTexts: Readonly<Record<(typeof rights)[number]['id'], RuleText>> = {
  'gp.right.life': { title: 'A right is taken away: life', short: 'Life' },
  'gp.right.bodily-integrity': {
    title: 'A right is taken away: bodily integrity',
    short: 'Bodily integrity',
  },
  'gp.right.freedom-from-torture': {
    title: 'A right is taken away: freedom from torture',
    short: 'Freedom from torture',
  },
  'gp.right.liberty': { title: 'A right is taken away: liberty', short: 'Liberty' },
  'gp.right.freedom-from-slavery': {
    title: 'A right is taken away: freedom from slavery',
    short: 'Freedom from slavery',
  },
  'gp.right.sexual-and-reproductive-autonomy': {
    title: 'A right is taken away: sexual and reproductive autonomy',
    short: 'Sexual and reproductive autonomy',
  },
  'gp.right.health': { title: 'A right is taken away: health', short: 'Health' },
  'gp.right.education': { title: 'A right is taken away: education', short: 'Education' },
  'gp.right.work': { title: 'A right is taken away: work', short: 'Work' },
  'gp.right.movement': { title: 'A right is taken away: movement', short: 'Movement' },
  'gp.right.expression': { title: 'A right is taken away: expression', short: 'Expression' },
  'gp.right.assembly': {
    title: 'A right is taken away: assembly and association',
    short: 'Assembly and association',
  },
  'gp.right.religion-and-conscience': {
    title: 'A right is taken away: thought, conscience and religion',
    short: 'Thought, conscience and religion',
  },
  'gp.right.privacy': { title: 'A right is taken away: privacy', short: 'Privacy' },
  'gp.right.family-and-marriage': {
    title: 'A right is taken away: family and marriage',
    short: 'Family and marriage',
  },
  'gp.right.political-participation': {
    title: 'A right is taken away: political participation',
    short: 'Political participation',
  },
  'gp.right.property-and-housing': {
    title: 'A right is taken away: housing and property',
    short: 'Housing and property',
  },
  'gp.right.culture': { title: 'A right is taken away: cultural life', short: 'Cultural life' },
  'gp.right.fair-trial-and-remedy': {
    title: 'A right is taken away: fair trial and remedy',
    short: 'Fair trial and remedy',
  },
  'gp.right.equality': { title: 'A right is taken away: equality', short: 'Equality' },
};
