/**
 * The words for a verdict, for each kind of finding. "Met" is never said of a person's conduct:
 * a fact for each element shows that a charge is worth building, not that a standard of proof is met.
 */
const required = {
  met: 'Indicated',
  'not-met': 'Not indicated on these answers',
  open: 'Open',
  contested: 'Accounts differ',
};

export const verdicts = {
  indicium: {
    met: 'Present',
    'not-met': 'None recorded',
    open: 'Open',
    contested: 'Accounts differ',
  },
  step: {
    met: 'Indicated',
    'not-met': 'No listed indicium recorded: assess in context',
    open: 'Open',
    contested: 'Accounts differ',
  },
  element: required,
  crime: required,
  principle: {
    met: 'Engaged',
    'not-met': 'Not engaged',
    open: 'Open',
    contested: 'Accounts differ',
  },
  flag: { met: 'Raised', 'not-met': 'Not raised', open: 'Open', contested: 'Accounts differ' },
  conflict: {
    met: 'These answers cannot both be so',
    'not-met': 'No conflict',
    open: 'Open',
    contested: 'Accounts differ',
  },
  recommendation: {
    met: 'Proposed',
    'not-met': 'Not proposed',
    open: 'Open',
    contested: 'Accounts differ',
  },
} as const;
