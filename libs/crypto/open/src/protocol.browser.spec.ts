import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import type { PageResult } from './spec/browser-entry';
import { describeProtocol } from './spec/describe-protocol';
import { loadEngines } from './spec/engines';
import { record } from './spec/recorder';

declare global {
  // Set by the entries, inside the page.
  var runProtocol: () => Promise<PageResult[]>;
  var hasWebAssembly: boolean;
}

const inPage = async (entry: string, flags: readonly string[]) => {
  const script = await bundleForBrowser(`libs/crypto/open/src/spec/${entry}.ts`);
  const browser = await openBrowser(...flags);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => typeof globalThis.runProtocol === 'function');
    const hasWebAssembly = await page.evaluate(() => globalThis.hasWebAssembly);
    return { hasWebAssembly, results: await page.evaluate(() => globalThis.runProtocol()) };
  } finally {
    await browser.close();
  }
};

const { noble, sodium } = await loadEngines();
const tests = record((runner) => {
  describeProtocol(runner, noble, sodium, sodium.stretch);
  describeProtocol(runner, sodium, noble, sodium.stretch);
});

describe('in Chromium', () => {
  const outcomes = new Map<string, string | null>();

  beforeAll(async () => {
    const { results } = await inPage('browser-entry', []);
    for (const [name, failure] of results) outcomes.set(name, failure);
  }, 300_000);

  it.each(tests.map(({ name }) => name))('%s', (name) => {
    expect(outcomes.get(name)).toBeNull();
  });
});

describe('in Chromium without JIT and WebAssembly, as in a browser set to its safest', () => {
  it('opens and verifies the frozen vectors with the engine of the intake', async () => {
    const { hasWebAssembly, results } = await inPage('jitless-entry', ['--js-flags=--jitless']);
    expect(hasWebAssembly).toBe(false);
    expect(results.length).toBe(7);
    expect(results.filter(([, failure]) => failure !== null)).toEqual([]);
  }, 300_000);
});
