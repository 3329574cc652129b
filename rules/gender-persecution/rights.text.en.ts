import type { RuleText } from '@/lib/engine/law-texts';
import type { rights } from './rights';

export const rightsTexts: Readonly<Record<(typeof rights)[number]['id'], RuleText>> = {
  'gp.right.life': { title: 'A deprivation of: life', short: 'Life' },
  'gp.right.bodily-integrity': {
    title: 'A deprivation of: bodily integrity',
    short: 'Bodily integrity',
  },
  'gp.right.freedom-from-torture': {
    title: 'A deprivation of: freedom from torture',
    short: 'Freedom from torture',
  },
  'gp.right.liberty': { title: 'A deprivation of: liberty', short: 'Liberty' },
  'gp.right.freedom-from-slavery': {
    title: 'A deprivation of: freedom from slavery',
    short: 'Freedom from slavery',
  },
  'gp.right.sexual-and-reproductive-autonomy': {
    title: 'A deprivation of: sexual and reproductive autonomy',
    short: 'Sexual and reproductive autonomy',
  },
  'gp.right.health': { title: 'A deprivation of: health', short: 'Health' },
  'gp.right.education': { title: 'A deprivation of: education', short: 'Education' },
  'gp.right.work': { title: 'A deprivation of: work', short: 'Work' },
  'gp.right.movement': { title: 'A deprivation of: movement', short: 'Movement' },
  'gp.right.expression': { title: 'A deprivation of: expression', short: 'Expression' },
  'gp.right.assembly': {
    title: 'A deprivation of: assembly and association',
    short: 'Assembly and association',
  },
  'gp.right.religion-and-conscience': {
    title: 'A deprivation of: thought, conscience and religion',
    short: 'Thought, conscience and religion',
  },
  'gp.right.privacy': { title: 'A deprivation of: privacy', short: 'Privacy' },
  'gp.right.family-and-marriage': {
    title: 'A deprivation of: family and marriage',
    short: 'Family and marriage',
  },
  'gp.right.political-participation': {
    title: 'A deprivation of: political participation',
    short: 'Political participation',
  },
  'gp.right.property-and-housing': {
    title: 'A deprivation of: housing and property',
    short: 'Housing and property',
  },
  'gp.right.culture': { title: 'A deprivation of: cultural life', short: 'Cultural life' },
  'gp.right.fair-trial-and-remedy': {
    title: 'A deprivation of: fair trial and remedy',
    short: 'Fair trial and remedy',
  },
  'gp.right.equality': { title: 'A deprivation of: equality', short: 'Equality' },
};
