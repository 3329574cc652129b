import { none, notReproductive, notSexual, yes } from '../facts';
import type { MoreExamples } from '../with-examples';

const noSign = none(
  'purposes',
  'gravityFactors',
  'aimedAt',
  'withoutContact',
  'otherConduct',
  'identityFactors',
  'groupUnderDestruction',
);

/** Persecution: its ground, and how severe the deprivation was. */
export const romeStatuteTurnsOnGroup: MoreExamples = {
  'rs.flag.turns-on.severe-deprivation': [
    ['On no ground at all: nothing turns on it', none('grounds'), 'not-met'],
    [
      'Unlawful, severity not judged: it turns on that',
      yes('grounds=religious', 'contraryToInternationalLaw'),
      'met',
    ],
    [
      'Severe, lawfulness not judged: it turns on that',
      yes('grounds=religious', 'severeDeprivation'),
      'met',
    ],
    [
      'Unlawful, neither the ground nor severity asked for: open',
      yes('contraryToInternationalLaw'),
      'open',
    ],
    ['Severe, neither the ground nor lawfulness asked for: open', yes('severeDeprivation'), 'open'],
  ],
  'rs.flag.turns-on.connection': [
    ['On no ground at all: not raised', none('grounds'), 'not-met'],
    ['Not severe: not raised', none('severeDeprivation'), 'not-met'],
    [
      'Severe, every connected act denied, ground not asked for: open',
      { ...yes('severeDeprivation'), ...none('connectedWith') },
      'open',
    ],
    [
      'Every connected act denied, severity not judged: open',
      { ...yes('grounds=gender'), ...none('connectedWith') },
      'open',
    ],
    [
      'Severe on a ground, connection not asked for: open',
      yes('grounds=gender', 'severeDeprivation'),
      'open',
    ],
  ],
  'rs.flag.turns-on.connected-imprisonment': [
    [
      'Connected with torture alone, imprisonment denied: not raised',
      {
        ...none('connectedWith', 'otherConduct'),
        ...yes('connectedWith=torture'),
      },
      'not-met',
    ],
    ['Imprisonment denied, the connection not asked for: open', none('otherConduct'), 'open'],
  ],
  'rs.flag.turns-on.group-to-be-destroyed': [
    [
      'On an ethnic ground, every group denied: not raised',
      { ...yes('grounds=ethnic'), ...none('groupUnderDestruction') },
      'not-met',
    ],
  ],
  'rs.flag.turns-on.group': [
    [
      'No sign of discrimination: nothing to ask',
      none(
        'purposes',
        'gravityFactors',
        'aimedAt',
        'withoutContact',
        'otherConduct',
        'identityFactors',
        'groupUnderDestruction',
        'attackOnCivilians',
      ),
      'not-met',
    ],
    [
      'Discrimination denied, violence neither sexual nor reproductive: nothing to ask',
      {
        ...noSign,
        ...notSexual,
        ...notReproductive,
        ...yes('attackOnCivilians'),
      },
      'not-met',
    ],
    [
      'Sexual violence, discrimination denied, an attack on civilians not asked for: open',
      { ...noSign, ...yes('sexualInContext', 'inherentlyViolent') },
      'open',
    ],
    [
      'An attack on civilians, discrimination denied, violence not asked for: open',
      { ...noSign, ...yes('attackOnCivilians') },
      'open',
    ],
    [
      'Sterilised in an attack on civilians, discrimination denied: raised',
      { ...noSign, ...yes('attackOnCivilians', 'reproductiveForms=sterilisation') },
      'met',
    ],
    ['Discrimination as a factor of gravity: raised', yes('gravityFactors=discriminatory'), 'met'],
    ['Aimed at orientation or identity: raised', yes('aimedAt=orientation-or-identity'), 'met'],
    ['Rights restricted: raised', yes('otherConduct=rights-restriction'), 'met'],
    [
      'No group marked for destruction, nothing else asked for: open',
      none('groupUnderDestruction'),
      'open',
    ],
    [
      'Discrimination, and every ground denied for the affected group: the contradiction is worth a look',
      { ...yes('purposes=discrimination'), ...none('grounds') },
      'met',
    ],
    [
      'Discrimination, and no course of conduct: persecution is out of view',
      { ...yes('purposes=discrimination', 'attackOnCivilians'), ...none('attackCourseOfConduct') },
      'not-met',
    ],
    [
      'Discrimination against civilians, course of conduct not asked for: raised',
      yes('purposes=discrimination', 'attackOnCivilians'),
      'met',
    ],
    [
      'Discrimination in a course of conduct, civilians not asked for: raised',
      yes('purposes=discrimination', 'attackCourseOfConduct'),
      'met',
    ],
    ['Neither signs nor grounds: open', none('grounds'), 'open'],
  ],
};
