// What `npm run test:mutants` needs to be true, in a second: whoever changes a line that a mutant changes, changes both.
import { existsSync, readFileSync } from 'node:fs';
import { ATTACKS } from './index';

const scenarios = ATTACKS.flatMap(({ id, scenarios: list }) => list.map((scenario) => ({ id, ...scenario })));
const mutants = scenarios.flatMap(({ id, test, mutants: list }) => list.map((mutant) => ({ id, test, ...mutant })));
const textOf = new Map<string, string>();
const read = (file: string): string => {
  const text = textOf.get(file) ?? readFileSync(file, 'utf8');
  textOf.set(file, text);
  return text;
};

describe('the table of attacks', () => {
  it('holds at least sixty mutants for thirty scenarios of a hostile server', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60);
    expect(scenarios.filter(({ spec }) => spec.includes('/hostile/')).length).toBeGreaterThanOrEqual(30);
  });

  it('names every attack once', () => {
    expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
  });

  it('names tests that exist', () => {
    const missing = scenarios.filter(
      ({ spec, source, test }) => !existsSync(spec) || !read(source).replaceAll("\\'", "'").includes(test),
    );
    expect(missing.map(({ source, test }) => [source, test])).toEqual([]);
  });

  it('changes code, never a test, and always something', () => {
    const idle = mutants.filter(
      ({ file, text, replacement }) => /\.(spec|suite)\.tsx?$/.test(file) || text === replacement,
    );
    expect(idle).toEqual([]);
  });

  // Who changes a line that a mutant changes names it anew in libs/testing/mutants/src/table.
  it('changes text that stands exactly once in its file', () => {
    const lost = mutants.filter(({ file, text }) => read(file).split(text).length !== 2);
    expect(lost.map(({ id, file, text }) => [id, file, text])).toEqual([]);
  });
});
