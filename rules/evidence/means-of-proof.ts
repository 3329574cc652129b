import type { MeansOfProof } from '@/lib/engine/means-of-proof';
import { protocolPage } from '@/rules/sources/public-copies';

/**
 * Which kinds of evidence can show which kind of element, in the three groups of the International
 * Protocol (specific act, context, linkage). An account that was already given comes first and a new
 * one last: nobody is asked again for what stands elsewhere. The lists are a proposal for work, not law:
 * no kind is required, and none is enough by itself.
 */
export const meansOfProof = {
  of: {
    conduct: [
      'account-given',
      'others-present',
      'medical-or-care-record',
      'physical-trace',
      'site-or-custody-record',
      'image-or-recording',
      'insider',
      'new-account',
    ],
    consequence: [
      'account-given',
      'medical-or-care-record',
      'others-present',
      'expert',
      'population-data',
      'new-account',
    ],
    circumstance: [
      'account-given',
      'others-present',
      'site-or-custody-record',
      'operational-record',
      'expert',
      'inquiry-report',
      'new-account',
    ],
    mental: ['insider', 'order-or-speech', 'operational-record', 'others-present', 'expert'],
    context: [
      'inquiry-report',
      'order-or-speech',
      'operational-record',
      'open-source',
      'population-data',
      'expert',
    ],
    'context-knowledge': ['order-or-speech', 'operational-record', 'insider', 'open-source'],
    linkage: [
      'insider',
      'operational-record',
      'order-or-speech',
      'discipline-record',
      'open-source',
    ],
  },
  needsNewContact: ['new-account'],
  sources: [{ source: 'international-protocol', pinpoint: null, checked: protocolPage }],
} as const satisfies MeansOfProof;
