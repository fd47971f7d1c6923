// Bundles a Node programme: swc first (Nest and TypeORM read decorator metadata, which esbuild does not emit), then
// esbuild. Packages stay outside the bundle, so that what is audited in node_modules is what runs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const throughSwc = {
  name: 'swc',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        filename: path,
        cwd: root,
        configFile: `${root}.swcrc`,
        sourceMaps: false,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * One ES module from an entry file. Reproducible: the same sources give the same bytes in any folder.
 * @param {{ entry: string, outfile: string, conditions?: string[] }} order paths relative to the checkout
 */
export async function bundleNode({ entry, outfile }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [throughSwc],
  });
  return metafile;
}
