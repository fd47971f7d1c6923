import { build } from 'esbuild';

/** One module script of a TypeScript entry and all that it imports, as text. Paths are relative to the repository. */
export const bundleForBrowser = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    jsx: 'automatic',
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`nothing was built from ${entry}`);
  return script.text;
};
