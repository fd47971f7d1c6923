// Every mutant against the test that must catch it, and every test unmutated once before.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadTypescript } from '../shell/load-typescript.mjs';
import { root } from '../shell/run.mjs';
import { runTest } from './run-test.mjs';
import { copyTree, hashOfTree } from './tree.mjs';
import { mutate, verdictOf } from './verdict.mjs';

const KEPT = path.join(root, 'tmp/mutants/verdicts.jsonl');

/** The table, flat: one line for each mutant, named after its attack. */
export async function allMutants(only = '') {
  const { ATTACKS } = await loadTypescript(`export { ATTACKS } from './libs/testing/mutants/src/index';`);
  return ATTACKS.flatMap(({ id, scenarios }) =>
    scenarios
      .flatMap(({ mutants, ...scenario }) => mutants.map((mutant) => ({ ...mutant, ...scenario })))
      .map((mutant, at) => ({ id: `${id}/${String(at + 1)}`, ...mutant })),
  ).filter(({ id, file, test }) => [id, file, test].some((text) => text.includes(only)));
}

const keyOf = (tree, mutant) =>
  createHash('sha256')
    .update(JSON.stringify([tree, mutant]))
    .digest('hex');

const readKept = () =>
  new Map(
    (existsSync(KEPT) ? readFileSync(KEPT, 'utf8').split('\n').filter(Boolean) : []).map((line) => {
      const kept = JSON.parse(line);
      return [kept.key, kept];
    }),
  );

const keep = (kept) => {
  mkdirSync(path.dirname(KEPT), { recursive: true });
  appendFileSync(KEPT, `${JSON.stringify(kept)}\n`);
};

/** Works the jobs off in as many trees; each tree does one thing at a time. */
const share = async (trees, jobs, work) => {
  const waiting = [...jobs];
  await Promise.all(
    trees.map(async (tree) => {
      for (let job = waiting.shift(); job; job = waiting.shift()) await work(tree, job);
    }),
  );
};

const bySpec = (mutants) => {
  const specs = new Map();
  for (const { spec, test } of mutants) specs.set(spec, [...new Set([...(specs.get(spec) ?? []), test])]);
  return [...specs].map(([spec, tests]) => ({ spec, tests }));
};

/** What the tests say of the tree as it stands: whoever fails now would prove nothing later. */
const unmutated = async (trees, mutants, signal) => {
  const red = [];
  await share(trees, bySpec(mutants), async (tree, { spec, tests }) => {
    const report = await runTest({ tree, spec, tests, signal });
    for (const test of tests) {
      const { verdict, why } = verdictOf(report, test);
      if (verdict !== 'survived') red.push({ spec, test, why });
    }
  });
  return red;
};

const tryOne = async (tree, mutant, signal) => {
  const file = path.join(tree, mutant.file);
  const source = readFileSync(file, 'utf8');
  const mutated = mutate(source, mutant);
  if (mutated === undefined) return { verdict: 'broken', why: 'the text does not stand exactly once in its file' };
  writeFileSync(file, mutated);
  try {
    return verdictOf(await runTest({ tree, spec: mutant.spec, tests: [mutant.test], signal }), mutant.test);
  } finally {
    writeFileSync(file, source);
  }
};

/**
 * Runs the mutants and tells `onVerdict` one by one. What was decided about the same tree before is not run again.
 * @returns the verdicts in the order of the table, and the tests that fail without any mutant.
 */
export async function runMutants({ mutants, parallel, onVerdict }) {
  const state = hashOfTree(root);
  const kept = readKept();
  const known = new Map(mutants.map((mutant) => [mutant.id, kept.get(keyOf(state, mutant))]));
  const left = mutants.filter(({ id }) => !known.get(id));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-mutants-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    clear();
    process.exit(130);
  };
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, interrupt);
  try {
    const trees = Array.from({ length: Math.min(parallel, left.length) }, (_, at) => path.join(folder, String(at)));
    for (const tree of trees) copyTree(root, tree);
    const red = await unmutated(trees, left, stop.signal);
    if (red.length > 0) return { red, verdicts: [] };
    await share(trees, left, async (tree, mutant) => {
      const verdict = await tryOne(tree, mutant, stop.signal);
      if (verdict.verdict !== 'broken') keep({ key: keyOf(state, mutant), ...verdict });
      known.set(mutant.id, verdict);
      onVerdict(mutant, verdict);
    });
  } finally {
    clear();
  }
  return { red: [], verdicts: mutants.map((mutant) => ({ mutant, ...known.get(mutant.id) })) };
}
