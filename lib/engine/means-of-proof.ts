/** Kinds of evidence, at category level. */
export type EvidenceKind =
  | 'account-given'
  | 'new-account'
  | 'others-present'
  | 'medical-or-care-record'
  | 'physical-trace'
  | 'site-or-custody-record'
  | 'image-or-recording'
  | 'expert'
  | 'inquiry-report'
  | 'order-or-speech'
  | 'operational-record'
  | 'insider'
  | 'discipline-record'
  | 'population-data'
  | 'open-source'
  | 'other';

/** The three groups into which practice sorts evidence. */
export type ProofPart = 'specific-act' | 'context' | 'linkage';
