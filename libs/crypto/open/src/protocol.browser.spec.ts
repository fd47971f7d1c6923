import { describeProtocol } from './spec/describe-protocol';
import { loadEngines } from './spec/engines';
import { record } from './spec/recorder';
import { runInPage } from './spec/run-in-page';

const { noble, sodium } = await loadEngines();
const tests = record((runner) => {
  describeProtocol(runner, noble, sodium, sodium.stretch);
  describeProtocol(runner, sodium, noble, sodium.stretch);
});

describe('in Chromium', () => {
  const outcomes = new Map<string, string | null>();

  beforeAll(async () => {
    const { results } = await runInPage('browser-entry');
    for (const [name, failure] of results) outcomes.set(name, failure);
  }, 300_000);

  it.each(tests.map(({ name }) => name))('%s', (name) => {
    expect(outcomes.get(name)).toBeNull();
  });
});
