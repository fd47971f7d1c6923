/** One hole, made by hand: text that stands exactly once in a file, and what an attacker would rather read there. */
export interface Mutant {
  /** Path in the checkout, never a test. */
  readonly file: string;
  readonly text: string;
  readonly replacement: string;
}

/** A named test in which the attack is tried, with the mutants that it must catch. */
export interface Scenario {
  /** The file that the runner starts. */
  readonly spec: string;
  /** The file in which the test is written: another one where a suite runs on several engines. */
  readonly source: string;
  /** Its title, or the beginning that a parametrised title always has. */
  readonly test: string;
  readonly mutants: readonly [Mutant, ...Mutant[]];
}

/** What somebody tries, what stands against it, and what shows that it stands. */
export interface Attack {
  readonly id: string;
  readonly attack: string;
  readonly property: string;
  readonly scenarios: readonly [Scenario, ...Scenario[]];
}
