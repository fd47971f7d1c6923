import { runStep } from './run-step';

const steps = async (args: readonly string[]) => {
  const lines: string[] = [];
  return { failed: await runStep(args, { say: (line) => lines.push(line), patience: 60_000 }), lines };
};

describe('a chapter of the whole run', () => {
  it('that does not come to an end is told by its last words, and ends nobody else', async () => {
    const { failed, lines } = await steps(['no-such-chapter']);
    expect(failed).toMatch(/^Usage: npm run bench/);
    expect(lines.at(-1)).toBe(failed);
  });

  it('that takes too long is ended with everything that it has started', async () => {
    const failed = await runStep(['crypto', '--rounds', '1'], { say: () => undefined, patience: 300 });
    expect(failed).toBe('not done after 0.005 minutes');
  });
});
