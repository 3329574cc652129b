import {
  none,
  notReproductive,
  notSexual,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import type { MoreExamples } from './with-examples';

/** Evidence that covers one part only, or nothing. */
const covers = (part?: string) => ({
  ...none('evidenceCovers'),
  ...(part ? yes(`evidenceCovers=${part}`) : {}),
});
const gap = (part: string, other: string) =>
  [
    [
      'Sexual violence, evidence on another part only: raised',
      { ...sexualViolence, ...yes(`evidenceCovers=${other}`), ...none(`evidenceCovers=${part}`) },
      'met',
    ],
    [
      'Reproductive violence, evidence on another part, this one not asked for: raised',
      { ...reproductiveViolence, ...yes(`evidenceCovers=${other}`) },
      'met',
    ],
    [
      'Sexual violence, evidence on another part, this one not asked for: raised',
      { ...sexualViolence, ...yes(`evidenceCovers=${other}`) },
      'met',
    ],
    [
      'Reproductive violence, no evidence on any part: raised',
      { ...reproductiveViolence, ...covers() },
      'met',
    ],
    [
      'Neither kind of violence: not raised',
      { ...notViolent, ...notReproductive, ...yes(`evidenceCovers=${other}`) },
      'not-met',
    ],
    [
      'Evidence on another part, violence not asked for: open',
      yes(`evidenceCovers=${other}`),
      'open',
    ],
    ['Reproductive violence, evidence not asked for: open', reproductiveViolence, 'open'],
    [
      'Violence, no evidence on the other parts, this one not asked for: open',
      {
        ...reproductiveViolence,
        ...none(
          ...['specific-act', 'context', 'linkage']
            .filter((p) => p !== part)
            .map((p) => `evidenceCovers=${p}`),
        ),
      },
      'open',
    ],
  ] as const;

export const noChild = none(
  'childConcerned',
  'ageOfPersons',
  'genderOfPersons=girls',
  'genderOfPersons=boys',
);
const noMeasures = { ...noChild, ...none('accommodationNeeds') };

export const evidenceExamples: MoreExamples = {
  'ev.rule-63-4': [
    ['Nothing sexual was done: not raised', { ...notSexual, ...notViolent }, 'not-met'],
    [
      'A sexual act, and every circumstance of violence denied: not raised',
      { ...yes('sexualInContext'), ...notViolent },
      'not-met',
    ],
    ['Violence denied, sexual nature not asked for: not raised', notViolent, 'not-met'],
  ],
  'ev.rule-70-a': [
    [
      'Sexual violence by deception, nothing coerced: not raised',
      { ...yes('doneToPerson=touching', 'furtherFactors=deception'), ...none('coercion') },
      'not-met',
    ],
    [
      'Sexual violence, coercion not asked for: open',
      yes('doneToPerson=touching', 'inherentlyViolent'),
      'open',
    ],
  ],
  'ev.rule-72': [
    [
      'Consent is claimed, the nature of the act not asked for: open',
      yes('saidAboutTheCase=consent-claimed'),
      'open',
    ],
    [
      'Consent is claimed for an act that is not sexual: not raised',
      { ...yes('saidAboutTheCase=consent-claimed'), ...notSexual },
      'not-met',
    ],
  ],
  'ev.consent-not-asked': [
    ['In custody, violence not asked for: open', yes('custodyOrControl'), 'open'],
  ],
  'ev.gap.specific-act': gap('specific-act', 'linkage'),
  'ev.gap.context': gap('context', 'linkage'),
  'ev.gap.linkage': gap('linkage', 'context'),
  'ev.gap.not-mapped': [
    [
      'Reproductive violence alone, nothing said of evidence: raised',
      { ...reproductiveViolence, ...notViolent },
      'met',
    ],
    ['Neither kind of violence: not raised', { ...notViolent, ...notReproductive }, 'not-met'],
  ],
  'ev.protective-measures': [
    ['A person is still held: protected', yes('stillHeld'), 'met'],
    ['Details could identify a person: protected', yes('couldIdentify'), 'met'],
    ['A child is concerned: protected', yes('childConcerned'), 'met'],
    [
      'A child denied for the case, and girls recorded for an act: protected all the same',
      { ...none('childConcerned'), ...yes('genderOfPersons=girls') },
      'met',
    ],
  ],
  'ev.special-measures': [
    ['A child is concerned: special measures', yes('childConcerned'), 'met'],
    [
      'A survivor of sexual violence may testify: special measures',
      { ...sexualViolence, ...notReproductive, ...noMeasures, ...yes('survivorRoles=witness') },
      'met',
    ],
    [
      'A survivor of reproductive violence may testify: special measures',
      { ...reproductiveViolence, ...notViolent, ...noMeasures, ...yes('survivorRoles=witness') },
      'met',
    ],
    [
      'Violence, and nobody will testify: not raised',
      { ...sexualViolence, ...noMeasures, ...none('survivorRoles') },
      'not-met',
    ],
    [
      'A witness, and neither kind of violence: not raised',
      { ...notViolent, ...notReproductive, ...noMeasures, ...yes('survivorRoles=witness') },
      'not-met',
    ],
    ['A witness, violence not asked for: open', yes('survivorRoles=witness'), 'open'],
    ['Reproductive violence, roles not asked for: open', reproductiveViolence, 'open'],
    [
      'Nobody will testify, needs not asked for: open',
      { ...none('survivorRoles'), ...noChild },
      'open',
    ],
    [
      'Nobody will testify, no needs, a child not asked for: open',
      none('survivorRoles', 'accommodationNeeds'),
      'open',
    ],
  ],
  'ev.victim-services': [
    [
      'The ICC is considered, and nobody appears before it: not raised',
      { ...yes('forumConsidered=icc'), ...none('survivorRoles') },
      'not-met',
    ],
    ['The ICC is considered, roles not asked for: open', yes('forumConsidered=icc'), 'open'],
  ],
};
