/** What the tests use of the package, which brings no types. */
declare module 'logic-solver' {
  export type Formula = string | object;
  export type Solution = { evaluate(formula: Formula): boolean };
  type Bits = object;
  type Logic = {
    Solver: new () => {
      require(formula: Formula): void;
      solve(): Solution | null;
      solveAssuming(formula: Formula): Solution | null;
    };
    not(formula: Formula): Formula;
    and(formulas: readonly Formula[]): Formula;
    or(formulas: readonly Formula[]): Formula;
    xor(a: Formula, b: Formula): Formula;
    implies(a: Formula, b: Formula): Formula;
    equiv(a: Formula, b: Formula): Formula;
    sum(formulas: readonly Formula[]): Bits;
    constantBits(n: number): Bits;
    greaterThanOrEqual(a: Bits, b: Bits): Formula;
    disablingAssertions<X>(work: () => X): X;
  };
  const logic: Logic;
  export default logic;
}
