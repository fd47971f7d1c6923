// Bundles the programmes of a bench: they speak to the built API and the built sites, but run without Jest, whose
// module registry would slow the sealing down.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../shell/run.mjs';

/** Every module keeps its own address: the checkout and the helpers in it are found by it. */
const ownAddress = {
  name: 'own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.(ts|mjs)$/ }, async (file) => {
      if (file.path.includes('node_modules')) return undefined;
      const source = await readFile(file.path, 'utf8');
      const address = JSON.stringify(pathToFileURL(file.path).href);
      return {
        contents: source.replaceAll('import.meta.url', address),
        loader: file.path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/**
 * One module a programme in `folder`, named like its entry.
 * @param {{ entries: string[], folder: string }} order paths relative to the checkout
 */
export async function bundleBench({ entries, folder }) {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: path.join(root, folder),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'warning',
    plugins: [ownAddress],
  });
}
