// `npm run drill [rounds]`: kills the API and the database under load, many times, and looks for losses and doubles.
import { run } from '../src/shell/run.mjs';

const [rounds = '20'] = process.argv.slice(2);
if (!/^[1-9]\d{0,3}$/.test(rounds)) {
  console.error('Usage: npm run drill [-- <rounds, 1 to 9999>]');
  process.exit(2);
}
const specs = 'apps/e2e/src/(crash|start|canary)\\.spec\\.ts$';
process.exitCode = await run('jest', ['--selectProjects', 'journeys', '--runInBand', '--testPathPatterns', specs], {
  env: {
    DRILL_ROUNDS: rounds,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  },
});
