import type { Condition } from '@/lib/engine/pack';

const crimesStand = {
  any: [
    { finding: 'rs.ctx.iac' },
    { finding: 'rs.ctx.niac' },
    { finding: 'rs.ctx.civilian-population' },
    { finding: 'rs.ctx.protected-group' },
  ],
} as const satisfies Condition;

/** A context in which several crimes of the Statute can stand: a conflict, an attack, a group under destruction. */
export const aContextOfCrimes = {
  some: 'context',
  where: crimesStand,
} as const satisfies Condition;

const conflictOrAttack = {
  any: [
    { finding: 'rs.ctx.iac' },
    { finding: 'rs.ctx.niac' },
    { finding: 'rs.ctx.civilian-population' },
  ],
} as const satisfies Condition;

/** A context with a conflict or an attack, or one in which neither is excluded. May depend on an absence. */
export const conflictOrAttackPossible = {
  some: 'context',
  where: { any: [conflictOrAttack, { open: conflictOrAttack }] },
} as const satisfies Condition;
