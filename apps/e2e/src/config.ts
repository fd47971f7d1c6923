import { fileURLToPath } from 'node:url';

/** The checkout, with its built programmes below `dist`. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a child process inherits: how to find programmes, and nothing that steers ours. */
export const inheritedEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  return { PATH, HOME, LANG, TMPDIR };
};

/** How often the crash journeys strike; `npm run drill` asks for more. */
export const DRILL_ROUNDS = Number(process.env['DRILL_ROUNDS'] ?? '3');
