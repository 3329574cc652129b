import type { Rule } from '@/lib/engine/pack';
import { greatOrSevere } from './suffering-and-dignity';

/** Apartheid: racial groups only. */
export const inhumaneAct = {
  kind: 'element',
  scope: 'act',
  when: greatOrSevere,
  examples: [
    {
      name: 'An act that causes great suffering: indicated',
      facts: { greatSufferingOrSeriousInjury: 'yes' },
      expect: 'met',
    },
    {
      name: 'Neither great nor severe suffering: not indicated',
      facts: { greatSufferingOrSeriousInjury: 'no', severePainOrSuffering: 'no' },
      expect: 'not-met',
    },
    { name: 'Not assessed: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const racialRegime = {
  kind: 'element',
  scope: 'act-in-context',
  when: { finding: 'rs.ctx.racial-regime' },
  examples: [
    {
      name: 'One racial group dominates another in an institutionalised regime: indicated',
      facts: { 'regimeDomination=racial': 'yes', institutionalisedRegime: 'yes' },
      expect: 'met',
    },
    {
      name: 'Domination by gender only: not indicated, whatever the regime',
      facts: {
        'regimeDomination=racial': 'no',
        'regimeDomination=gender': 'yes',
        institutionalisedRegime: 'yes',
      },
      expect: 'not-met',
    },
    {
      name: 'Regime not assessed: open',
      facts: { 'regimeDomination=racial': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const maintainRegime = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'intentToMaintainRegime' },
  examples: [
    {
      name: 'Meant to maintain the regime: indicated',
      facts: { intentToMaintainRegime: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not so meant: not indicated',
      facts: { intentToMaintainRegime: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { intentToMaintainRegime: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
