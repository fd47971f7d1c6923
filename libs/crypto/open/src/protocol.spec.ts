import type { Runner } from './spec/check';
import { describeProtocol } from './spec/describe-protocol';
import { loadEngines } from './spec/engines';

const { noble, sodium } = await loadEngines();

const runner: Runner = {
  describe,
  it: (name, body, timeout) => {
    it(
      name,
      async () => {
        await body();
      },
      timeout,
    );
  },
};

describeProtocol(runner, noble, sodium, sodium.stretch);
describeProtocol(runner, sodium, noble, sodium.stretch);
