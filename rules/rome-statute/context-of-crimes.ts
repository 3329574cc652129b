import type { Condition } from '@/lib/engine/pack';

/** A context in which several crimes of the Statute can stand: a conflict, an attack, a group under destruction. */
export const aContextOfCrimes = {
  some: 'context',
  where: {
    any: [
      { finding: 'rs.ctx.iac' },
      { finding: 'rs.ctx.niac' },
      { finding: 'rs.ctx.civilian-population' },
      { finding: 'rs.ctx.protected-group' },
    ],
  },
} as const satisfies Condition;
