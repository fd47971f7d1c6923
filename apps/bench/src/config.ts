import { fileURLToPath } from 'node:url';

/** The checkout, with the built API below `dist`. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a measured server inherits: how to find programmes, and nothing that steers ours. */
export const inheritedEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  return { PATH, HOME, LANG, TMPDIR, NODE_ENV: 'production' };
};
