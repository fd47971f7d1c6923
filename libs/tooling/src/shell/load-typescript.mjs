// Tooling is plain JavaScript; what it shares with the code is TypeScript. Bundle it, then import the bundle.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** The exports of a few lines of TypeScript that stand in the root of the checkout. */
export async function loadTypescript(contents) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-'));
  const outfile = path.join(folder, 'loaded.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      tsconfig: path.join(root, 'tsconfig.base.json'),
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
