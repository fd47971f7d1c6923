import { build } from 'esbuild';

/**
 * One module script of a TypeScript entry and all that it imports, as text. Paths are relative to the repository;
 * `external` names what a browser never comes to ask for.
 */
export const bundleForBrowser = async (entry: string, external: readonly string[] = []): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    external: [...external],
    bundle: true,
    jsx: 'automatic',
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
    // As for specs outside of the browser: one seed for the whole run, see jest.config.ts.
    alias: { 'fast-check': './libs/tooling/src/jest/fast-check.mjs' },
    define: { 'process.env.VRIJHAVEN_SEED': JSON.stringify(process.env['VRIJHAVEN_SEED'] ?? '') },
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`nothing was built from ${entry}`);
  return script.text;
};
