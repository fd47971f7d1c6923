// Jest loads its global hooks with plain `import`, which knows no TypeScript: bundle first, then import the bundle.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleNode } from '../build/bundle-node.mjs';

export async function defaultExportOf(entry) {
  const outfile = path.resolve('tmp/jest', `${path.basename(entry, '.ts')}-${String(process.pid)}.mjs`);
  await bundleNode({ entry, outfile });
  const loaded = await import(pathToFileURL(outfile).href);
  return loaded.default;
}
