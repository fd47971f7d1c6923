import { nobleOpener } from './noble';
import { describeProtocol } from './spec/describe-protocol';
import { record } from './spec/recorder';
import type { PageResult } from './spec/run-in-page';
import { runInPage } from './spec/run-in-page';
import { stretchNoble } from './stretch-noble';

const noble = { name: 'noble', p: nobleOpener, stretch: stretchNoble };
const all = record((runner) => describeProtocol(runner, noble, noble, stretchNoble));

const failures = (results: readonly PageResult[]) => results.filter(([, failure]) => failure !== null);

// An engine in pure JavaScript is what people have whose browser is set to its safest.
describe('in Chromium from which WebAssembly was deleted', () => {
  it('the whole specification holds, Argon2id at its floor included', async () => {
    const { hasWebAssembly, results } = await runInPage('noble-entry', {
      deleted: ['WebAssembly'],
      options: { stretched: true },
    });
    expect(hasWebAssembly).toBe(false);
    expect(failures(results)).toEqual([]);
    expect(results).toHaveLength(all.length);
  }, 600_000);
});

describe('in Chromium without JIT and WebAssembly, as in a browser set to its safest', () => {
  it('the whole specification holds but for Argon2id at its floor, which takes minutes there', async () => {
    const { hasWebAssembly, results } = await runInPage('noble-entry', {
      flags: ['--js-flags=--jitless'],
      options: { stretched: false },
    });
    expect(hasWebAssembly).toBe(false);
    expect(failures(results)).toEqual([]);
    expect(results).toHaveLength(all.length - 1);
  }, 1_200_000);
});
