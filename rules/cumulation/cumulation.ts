import type { Cumulation } from '@/lib/engine/pack';
import { copy, elementsCopy } from '@/rules/sources/public-copies';
import { pairAuthority } from './authority';
import { furtherCrimes, furtherSettled } from './further-crimes';

/**
 * Concurrence of crimes on the same conduct: the test of materially distinct elements, which is law of
 * the ICTY taken over by ICC chambers and stands nowhere in the Statute. Its result is "supported by",
 * never "required".
 *
 * - An atom here is an element of law, not a fact: that rape necessarily causes severe suffering is a
 *   matter of proof, so `pen` does not contain `sev`.
 * - `settled` holds only what authority or the text settles otherwise than the comparison. Sexual
 *   slavery against enslavement, and torture against cruel treatment, come out of the comparison.
 * - Residual results hold inside one category only; across categories context decides.
 */
export const cumulation = {
  id: 'cumulation',
  version: '1.1.0',
  legalAtoms: [
    'pen',
    'coerc',
    'own',
    'sexact',
    'adv',
    'conf',
    'fpint',
    'repro',
    'nojust',
    'sexnat',
    'grav',
    'sev',
    'cust',
    'lawsan',
    'purp',
    'status',
    'depr',
    'disc',
    'conn',
    'gsuf',
    'simch',
    'conj',
    'humil',
    'sharm',
    'grp',
    'gint',
    'manif',
    'kill',
    'transf',
    'libdep',
    'confine',
    'mutil',
    'endang',
    'exper',
    'recruit',
    'cond',
    'births',
    'chtransf',
    'regime',
    'ctxCAH',
    'ctxWC',
  ],
  contains: { pen: ['sexnat', 'sexact'], sexact: ['sexnat'], sev: ['gsuf'] },
  crimes: [
    { code: 'RAPE', atoms: ['pen', 'coerc'], categories: ['CAH', 'WC'] },
    { code: 'SSL', atoms: ['own', 'sexact'], categories: ['CAH', 'WC'] },
    { code: 'EPR', atoms: ['sexact', 'coerc', 'adv'], categories: ['CAH', 'WC'] },
    { code: 'FPR', atoms: ['conf', 'fpint'], categories: ['CAH', 'WC'] },
    { code: 'EST', atoms: ['repro', 'nojust'], categories: ['CAH', 'WC'] },
    { code: 'OSV', atoms: ['sexnat', 'coerc', 'grav'], categories: ['CAH', 'WC'] },
    { code: 'TOR-C', atoms: ['sev', 'cust', 'lawsan'], categories: ['CAH'] },
    { code: 'TOR-W', atoms: ['sev', 'purp', 'status'], categories: ['WC'] },
    { code: 'PER', atoms: ['depr', 'disc', 'conn'], categories: ['CAH'] },
    { code: 'OIA', atoms: ['gsuf', 'simch'], categories: ['CAH'] },
    { code: 'FM', atoms: ['gsuf', 'simch', 'conj'], categories: ['CAH'] },
    { code: 'ENS', atoms: ['own'], categories: ['CAH'] },
    {
      code: 'OUT',
      atoms: ['humil'],
      categories: ['WC'],
      // Article 8(2)(c)(ii) asks for common-article-3 status; 8(2)(b)(xxi) for none.
      also: [{ category: 'war-crime-niac', atoms: ['status'] }],
    },
    { code: 'CRU', atoms: ['sev', 'status'], categories: ['WC'] },
    { code: 'GEN-B', atoms: ['sharm', 'grp', 'gint', 'manif'], categories: ['GEN'] },
    ...furtherCrimes,
  ],
  settled: [
    // "Any other form of sexual violence": residual to the listed crimes.
    { a: 'RAPE', b: 'OSV', result: 'residual', keep: 'RAPE' },
    { a: 'EPR', b: 'OSV', result: 'residual', keep: 'EPR' },
    // Distinct on the text, but not for the very sexual acts that the other crime already counts.
    { a: 'SSL', b: 'OSV', result: 'both', caveat: true },
    { a: 'FPR', b: 'OSV', result: 'both', caveat: true },
    { a: 'EST', b: 'OSV', result: 'both', caveat: true },
    // "Other" inhumane acts: residual to every listed crime against humanity.
    { a: 'RAPE', b: 'OIA', result: 'residual', keep: 'RAPE' },
    { a: 'SSL', b: 'OIA', result: 'residual', keep: 'SSL' },
    { a: 'EPR', b: 'OIA', result: 'residual', keep: 'EPR' },
    { a: 'FPR', b: 'OIA', result: 'residual', keep: 'FPR' },
    { a: 'EST', b: 'OIA', result: 'residual', keep: 'EST' },
    { a: 'OSV', b: 'OIA', result: 'residual', keep: 'OSV' },
    { a: 'TOR-C', b: 'OIA', result: 'residual', keep: 'TOR-C' },
    { a: 'ENS', b: 'OIA', result: 'residual', keep: 'ENS' },
    // One provision, one count: forced marriage is charged as an other inhumane act.
    { a: 'FM', b: 'OIA', result: 'residual', keep: 'FM' },
    // Cumulative on the text and in later practice; refused once at confirmation.
    { a: 'RAPE', b: 'TOR-C', result: 'contested' },
    { a: 'RAPE', b: 'OUT', result: 'contested' },
    ...furtherSettled,
  ],
  authority: pairAuthority,
  sources: [
    { source: 'celebici-appeal', pinpoint: 'paras 412-413', checked: null },
    {
      source: 'celebici-appeal',
      pinpoint: 'para 400',
      checked: copy('https://123dok.org/article/evidence-related-charges-role-accused.yd789131'),
    },
    {
      source: 'popovic-appeal',
      pinpoint: 'paras 537-538',
      checked: copy('https://cld.unmict.org/notions/show/222/cumulative-convictions'),
    },
    { source: 'eoc', pinpoint: 'General Introduction, para 9', checked: elementsCopy },
  ],
} as const satisfies Cumulation;
