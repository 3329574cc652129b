import type { justificationFacts } from './justification';
import type { PagesOf, TextsOf } from './texts-of';

export const justificationPages: PagesOf<typeof justificationFacts> = {
  justification: {
    title: 'Possible justifications',
    lead: 'Of a procedure, a loss of liberty or a removal alone. No element of rape or sexual slavery reads these answers.',
  },
};

export const justificationTexts: TextsOf<typeof justificationFacts> = {
  medicallyJustified: {
    question: 'Was it justified by medical, dental or hospital treatment of the person?',
    short: 'Medically justified',
    why: 'Enforced sterilisation, mutilation and biological experiments exclude what treatment justifies.',
  },
  inThePersonsInterest: {
    question: 'Was it carried out in the person’s interest?',
    short: 'In the person’s interest',
    why: 'Mutilation and biological experiments.',
  },
  justifiedTreatmentStillReached: {
    question:
      'If treatment was medically justified but without genuine consent: do you take the view that enforced sterilisation still reaches it?',
    short: 'Own assessment: justified treatment without consent',
    hint: 'On the bare text it does not; the point is contested. Leave it open to keep both readings.',
    why: 'Enforced sterilisation, element 2, is worded as neither justified nor consented to.',
  },
  detentionViolatesFundamentalRules: {
    question:
      'Was the loss of liberty grave enough to violate fundamental rules of international law?',
    short: 'Detention violates fundamental rules',
    hint: 'Such as no legal basis, no review, discrimination, inhuman conditions.',
    why: 'Imprisonment as a crime against humanity, element 2.',
  },
  removalPermitted: {
    question: 'Was the removal of people permitted by international law?',
    short: 'Removal permitted',
    hint: 'Such as an evacuation for the safety of the population.',
    why: 'Deportation or forcible transfer, element 1.',
  },
  lawfullyPresent: {
    question: 'Were the people lawfully present where they were taken from?',
    short: 'Lawfully present',
    why: 'Deportation or forcible transfer, element 2.',
  },
};
