import type { Cumulation } from '@/lib/engine/pack';

/**
 * Crimes of the tool beside the fifteen of the pair matrix: killing, displacement, liberty, mutilation,
 * children, the other forms of genocide. Their pairs are worked out from the text of the Elements alone;
 * no ruling on them was seen.
 */
export const furtherCrimes = [
  { code: 'MUR', atoms: ['kill'], categories: ['CAH'] },
  { code: 'DEP', atoms: ['transf'], categories: ['CAH'] },
  { code: 'IMP', atoms: ['libdep'], categories: ['CAH'] },
  { code: 'APA', atoms: ['simch', 'regime'], categories: ['CAH'] },
  { code: 'GSU', atoms: ['gsuf', 'status'], categories: ['WC'] },
  { code: 'UCO', atoms: ['confine', 'status'], categories: ['WC'] },
  { code: 'BIO', atoms: ['exper', 'endang', 'status'], categories: ['WC'] },
  {
    code: 'MUT',
    atoms: ['mutil'],
    categories: ['WC'],
    also: [{ category: 'war-crime-iac', atoms: ['endang'] }],
  },
  { code: 'CHI', atoms: ['recruit'], categories: ['WC'] },
  { code: 'GEN-A', atoms: ['kill', 'grp', 'gint', 'manif'], categories: ['GEN'] },
  { code: 'GEN-C', atoms: ['cond', 'grp', 'gint', 'manif'], categories: ['GEN'] },
  { code: 'GEN-D', atoms: ['births', 'grp', 'gint', 'manif'], categories: ['GEN'] },
  { code: 'GEN-E', atoms: ['chtransf', 'grp', 'gint', 'manif'], categories: ['GEN'] },
] as const satisfies Cumulation['crimes'];

/** "Other" inhumane acts yields to every listed one; genocide is often entered once, on several acts. */
export const furtherSettled = [
  { a: 'MUR', b: 'OIA', result: 'residual', keep: 'MUR' },
  { a: 'DEP', b: 'OIA', result: 'residual', keep: 'DEP' },
  { a: 'IMP', b: 'OIA', result: 'residual', keep: 'IMP' },
  { a: 'APA', b: 'OIA', result: 'residual', keep: 'APA' },
  { a: 'GEN-A', b: 'GEN-B', result: 'both', caveat: true },
  { a: 'GEN-A', b: 'GEN-C', result: 'both', caveat: true },
  { a: 'GEN-A', b: 'GEN-D', result: 'both', caveat: true },
  { a: 'GEN-A', b: 'GEN-E', result: 'both', caveat: true },
  { a: 'GEN-B', b: 'GEN-C', result: 'both', caveat: true },
  { a: 'GEN-B', b: 'GEN-D', result: 'both', caveat: true },
  { a: 'GEN-B', b: 'GEN-E', result: 'both', caveat: true },
  { a: 'GEN-C', b: 'GEN-D', result: 'both', caveat: true },
  { a: 'GEN-C', b: 'GEN-E', result: 'both', caveat: true },
  { a: 'GEN-D', b: 'GEN-E', result: 'both', caveat: true },
] as const satisfies Cumulation['settled'];
