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
  any: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }, { finding: 'rs.ctx.attack' }],
} as const satisfies Condition;

/** A context with a conflict or an attack, or one in which neither is excluded. May depend on an absence. */
export const conflictOrAttackPossible = {
  some: 'context',
  where: { any: [conflictOrAttack, { open: conflictOrAttack }] },
} as const satisfies Condition;

/** A context with an attack on civilians, or one in which none is excluded. May depend on an absence. */
export const attackPossible = {
  some: 'context',
  where: { any: [{ finding: 'rs.ctx.attack' }, { open: { finding: 'rs.ctx.attack' } }] },
} as const satisfies Condition;

/** For one context: an armed conflict is recorded, or a kind of it is not excluded. */
export const conflictHerePossible = {
  any: [
    { finding: 'rs.ctx.iac' },
    { finding: 'rs.ctx.niac' },
    { open: { finding: 'rs.ctx.iac' } },
    { open: { finding: 'rs.ctx.niac' } },
  ],
} as const satisfies Condition;
