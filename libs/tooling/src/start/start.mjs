import path from 'node:path';
import { run } from '../shell/run.mjs';
import { choosePort, serveApi } from './api.mjs';
import { openDatabase } from './database.mjs';
import { prepareDemo } from './demo.mjs';
import { openHome } from './home.mjs';
import { claimHome } from './only-one.mjs';
import { showTable } from './table.mjs';
import { runTethered } from './tethered.mjs';

const production = () => process.env.NODE_ENV === 'production';

async function build() {
  const code = await run('nx', ['run-many', '-t', 'build', '-p', 'api,cli,intake,desk', '--outputStyle=static'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) throw new Error('The build failed. See it whole with `npm run build`.');
}

/** Undoes in the opposite order, once, whoever asks. */
function undoing() {
  const steps = [];
  let running;
  return {
    add: (step) => steps.push(step),
    run: () =>
      (running ??= (async () => {
        for (const step of steps.reverse()) await step().catch((fault) => console.error(fault.message));
      })()),
  };
}

/** Everything, from a fresh checkout to a table of addresses; then waits for Ctrl-C. */
export async function start() {
  const undo = undoing();
  const began = performance.now();
  const say = (line) => console.log(`· ${line}`);
  let leaving = false;
  const leave = (signal) => {
    if (leaving) process.exit(1); // asked twice: at once
    leaving = true;
    say(`${signal}: stopping`);
    void undo.run().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(signal));
  try {
    const { folder: home, settings } = openHome();
    undo.add(claimHome(home));
    say('building (the first time takes a minute)');
    await build();
    const database = await openDatabase({ folder: home, settings }, say);
    undo.add(database.stop);
    say(database.described);
    const port = await choosePort();
    const origin = `http://127.0.0.1:${String(port)}`;
    const env = {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: database.apiUrl,
      OWNER_DATABASE_URL: database.ownerUrl,
      VRIJHAVEN_HOME: home,
      VRIJHAVEN_SITE: path.join(home, 'site'),
      ATTACHMENT_FOLDER: process.env.ATTACHMENT_FOLDER ?? path.join(home, 'attachments'),
      VRIJHAVEN_SECRET: process.env.VRIJHAVEN_SECRET ?? settings.secret,
      VRIJHAVEN_BOOTSTRAP_TOKEN: process.env.VRIJHAVEN_BOOTSTRAP_TOKEN ?? settings.bootstrapToken,
      // Browsers make passkeys for a name, not for a number.
      VRIJHAVEN_ORIGINS: process.env.VRIJHAVEN_ORIGINS ?? `${origin},http://localhost:${String(port)}`,
      ...(production() ? {} : { VRIJHAVEN_DEMO: '1' }),
    };
    if ((await runTethered('api', ['migrate'], env)) !== 0) {
      throw new Error(`The database could not be migrated.${database.advice ?? ''}`);
    }
    const api = await serveApi(env, origin);
    undo.add(api.stop);
    const demo = production() ? undefined : await prepareDemo({ home, origin, env });
    await showTable({ origin, demo, home, database: database.described, seconds: (performance.now() - began) / 1000 });
    const ended = await api.exited;
    if (!leaving) throw new Error(`The API ended with ${String(ended)}.`);
  } catch (fault) {
    if (leaving) return;
    console.error(`✗ ${fault.message}`);
    await undo.run();
    process.exit(1);
  }
}
