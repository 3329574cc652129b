import type { EvidenceKind, ProofPart } from '@/lib/engine/means-of-proof';

/** Everything that is offered as a kind of evidence, in the order in which it is offered. */
export const EVIDENCE_KINDS = [
  'account-given',
  'others-present',
  'medical-or-care-record',
  'physical-trace',
  'site-or-custody-record',
  'image-or-recording',
  'expert',
  'inquiry-report',
  'order-or-speech',
  'operational-record',
  'insider',
  'discipline-record',
  'population-data',
  'open-source',
  'new-account',
  'other',
] as const satisfies readonly EvidenceKind[];

export const PROOF_PARTS = [
  'specific-act',
  'context',
  'linkage',
] as const satisfies readonly ProofPart[];
