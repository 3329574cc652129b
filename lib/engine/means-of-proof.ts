import type { Citation, ElementRole } from './pack';

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

/** The link to those considered responsible is no element of a crime; it is mapped beside them. */
export type ProvedPart = ElementRole | 'linkage';

/**
 * Which kinds of evidence can show a kind of element. All can be had without a new interview of the
 * person harmed, except those named in `needsNewContact`.
 */
export type MeansOfProof = {
  readonly of: Readonly<Record<ProvedPart, readonly [EvidenceKind, ...EvidenceKind[]]>>;
  readonly needsNewContact: readonly EvidenceKind[];
  readonly sources: readonly [Citation, ...Citation[]];
};
