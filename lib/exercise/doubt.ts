/** What an author should look at before a scenario is used. `at` is the place in the file. */
export type ScenarioDoubt = {
  readonly at: string;
  readonly doubt:
    | 'unknown-question'
    | 'answer-out-of-range'
    | 'wrong-place'
    | 'unknown-rule'
    | 'unknown-source'
    | 'round-reveals-nothing'
    | 'round-without-task'
    | 'reason-never-used'
    /** Neither column takes a position: there is nothing to compare an answer with. */
    | 'no-model-answer'
    | 'rule-never-exercised'
    /** Something in a text has the shape of a name, a number or a date of a person. */
    | 'personal-data'
    /** The Principles column says otherwise than the engine does on the facts released so far. */
    | 'model-differs-from-engine';
  readonly detail: string;
};
