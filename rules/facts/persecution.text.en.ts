import type { persecutionFacts } from './persecution';
import type { PagesOf, TextsOf } from './texts-of';

export const persecutionPages: PagesOf<typeof persecutionFacts> = {
  group: { title: 'The group, and why it was targeted' },
  rights: {
    title: 'Rights taken away',
    lead: 'Persecution can rest on rules and decrees alone. Nothing physical is needed.',
  },
  severity: { title: 'Severity, connection, and part of the attack' },
};

export const persecutionTexts: TextsOf<typeof persecutionFacts> = {
  grounds: {
    question: 'On which grounds was the group targeted?',
    short: 'Grounds',
    hint: 'Tick all that combine. Men and boys can be targeted by gender, for example as presumed fighters.',
    why: 'Persecution, element 3. Grounds may be pleaded together; another ground never cancels gender.',
    options: {
      gender: {
        label: 'Gender',
        hint: 'Including roles, behaviour, orientation, identity and expression, on the reading of the Prosecutor’s policy.',
      },
      political: { label: 'Political' },
      racial: { label: 'Racial' },
      national: { label: 'National' },
      ethnic: { label: 'Ethnic' },
      cultural: { label: 'Cultural' },
      religious: { label: 'Religious' },
      age: { label: 'Age', hint: 'Pleaded as another ground recognised as impermissible.' },
      'other-impermissible': {
        label: 'Another ground universally recognised as impermissible',
        hint: 'Name it in the note.',
      },
    },
  },
  targetedAs: {
    question: 'As what were people targeted?',
    short: 'Targeted as',
    hint: 'What those responsible believed is enough.',
    why: 'Persecution, element 2: by reason of the identity of a group, or the group as such.',
    options: {
      members: { label: 'As members of the group' },
      'perceived-members': { label: 'Because they were taken for members' },
      supporters: { label: 'Because they supported it or were linked with it' },
      nonconforming: { label: 'Because they did not conform to imposed norms' },
      'the-group-as-such': { label: 'The group itself was the target' },
    },
  },
  rightsDeprived: {
    question: 'Of which fundamental rights were people deprived?',
    short: 'Rights deprived',
    why: 'Persecution, element 1. Several deprivations are taken together.',
    options: {
      life: { label: 'Life' },
      'bodily-integrity': { label: 'Bodily integrity' },
      'freedom-from-torture': { label: 'Freedom from torture and ill-treatment' },
      liberty: { label: 'Liberty of the person' },
      'freedom-from-slavery': { label: 'Freedom from slavery and forced labour' },
      'sexual-and-reproductive-autonomy': { label: 'Sexual and reproductive autonomy' },
      health: { label: 'Health' },
      education: { label: 'Education' },
      work: { label: 'Work and livelihood' },
      movement: { label: 'Movement' },
      expression: { label: 'Expression and opinion' },
      assembly: { label: 'Assembly and association' },
      'religion-and-conscience': { label: 'Thought, conscience and religion' },
      privacy: { label: 'Privacy' },
      'family-and-marriage': { label: 'Family life and free choice of spouse' },
      'political-participation': { label: 'Political participation' },
      'property-and-housing': { label: 'Property and housing' },
      culture: { label: 'Cultural life' },
      'fair-trial-and-remedy': { label: 'Fair trial and remedy' },
      equality: { label: 'Equality and non-discrimination' },
    },
  },
  deprivedBy: {
    question: 'How were they taken away?',
    short: 'How deprived',
    why: 'Rules, their enforcement and the punishments can show discrimination.',
    options: {
      'law-or-decree': { label: 'Law or decree' },
      'policy-or-order': { label: 'Policy or order' },
      practice: { label: 'Practice, custom or refusal' },
      violence: { label: 'Violence' },
      punishment: { label: 'Punishment for breaking the rule' },
      omission: { label: 'Failure to protect, where it was meant' },
    },
  },
  severeDeprivation: {
    question: 'Taken together, was the deprivation severe?',
    short: 'Severe deprivation',
    hint: 'Consider how many rights, how basic, how long, how enforced, and the effect on a whole life.',
    why: 'Persecution, element 1. The legal test is severe; what must be widespread or systematic is the attack.',
  },
  contraryToInternationalLaw: {
    question: 'Was it contrary to international law?',
    short: 'Contrary to international law',
    hint: 'Domestic law, culture or religion does not make it lawful.',
    why: 'Persecution, element 1; Rome Statute, article 7(2)(g).',
  },
  intendedDeprivation: {
    question: 'Was the deprivation intentional?',
    short: 'Intentional deprivation',
    why: 'Rome Statute, articles 7(2)(g) and 30.',
  },
  connectedWith: {
    question: 'With which other acts or crimes was it connected?',
    short: 'Connection',
    hint: 'They need not have been done to the same people or by the same persons.',
    why: 'Persecution, element 4: connected with any act of article 7(1) or any crime within the jurisdiction of the Court.',
    options: {
      killing: { label: 'Murder or extermination' },
      enslavement: { label: 'Enslavement' },
      displacement: { label: 'Deportation or forcible transfer' },
      imprisonment: { label: 'Imprisonment' },
      torture: { label: 'Torture' },
      'sexual-or-reproductive-violence': { label: 'Sexual violence or a crime of article 7(1)(g)' },
      disappearance: { label: 'Enforced disappearance' },
      'other-inhumane-acts': { label: 'Other inhumane acts' },
      'war-crime-or-genocide': { label: 'A war crime or genocide' },
    },
  },
  deprivationPartOfAttack: {
    question: 'Was the deprivation part of the attack on the civilian population?',
    short: 'Deprivation part of the attack',
    why: 'Persecution, element 5.',
  },
  knewDeprivationPartOfAttack: {
    question: 'Did those responsible know that, or mean it to be so?',
    short: 'Knowledge that it was part of the attack',
    why: 'Persecution, element 6.',
  },
};
