import type { Mutant, Scenario } from './attack';

type Mutants = Scenario['mutants'];

const PROTOCOL = 'libs/crypto/open/src/protocol.spec.ts';

/** A test of the hostile-server suite. */
export const hostile = (name: string, test: string, ...mutants: Mutants): Scenario => {
  const spec = `libs/testing/hostile/src/specs/${name}.spec.ts`;
  return { spec, source: spec, test, mutants };
};

/** A test of the protocol's specification, which runs on both engines. */
export const protocol = (suite: string, test: string, ...mutants: Mutants): Scenario => ({
  spec: PROTOCOL,
  source: `libs/crypto/open/src/spec/${suite}.suite.ts`,
  test,
  mutants,
});

/** A test of any other spec. */
export const elsewhere = (spec: string, test: string, ...mutants: Mutants): Scenario => ({
  spec,
  source: spec,
  test,
  mutants,
});

/** The mutants of one project's folder, so that a table names files by what differs. */
export const within =
  (folder: string) =>
  (file: string, text: string, replacement: string): Mutant => ({ file: `${folder}/${file}`, text, replacement });
