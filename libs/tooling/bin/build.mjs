// build.mjs api|cli   one Node programme (the Nx targets)
// build.mjs           everything, cached
// build.mjs twice     everything, two times from nothing, and compares every byte
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleNode } from '../src/build/bundle-node.mjs';
import { programmes, trespassers } from '../src/build/programmes.mjs';
import { importedPackages } from '../src/build/runtime-modules.mjs';
import { root, run } from '../src/shell/run.mjs';
import { built } from '../src/test/stages.mjs';

async function one(name) {
  const { entry, outfile, never } = programmes[name];
  const metafile = await bundleNode({ entry, outfile });
  const packages = path.join(root, path.dirname(outfile), 'packages.json');
  writeFileSync(packages, `${JSON.stringify(importedPackages(metafile), null, 2)}\n`);
  const wrong = trespassers(metafile, never);
  if (wrong.length === 0) return 0;
  rmSync(path.join(root, outfile));
  console.error(`${name} may not contain:\n  ${wrong.join('\n  ')}`);
  return 1;
}

const everything = (...flags) => run('nx', ['run-many', '-t', 'build', '-p', built().join(','), ...flags]);

function fingerprints() {
  const dist = path.join(root, 'dist/apps');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path.relative(dist, file)}`)
    .sort();
}

async function twice() {
  const rounds = [];
  for (let round = 0; round < 2; round += 1) {
    if ((await everything('--skip-nx-cache')) !== 0) return 1;
    rounds.push(fingerprints());
  }
  const differing = rounds[0].filter((line) => !rounds[1].includes(line));
  console.log(
    differing.length === 0
      ? `Both builds are equal: ${String(rounds[0].length)} files.`
      : `These differ:\n${differing.join('\n')}`,
  );
  return differing.length === 0 ? 0 : 1;
}

const [what] = process.argv.slice(2);
if (what === undefined) process.exitCode = await everything();
else if (what === 'twice') process.exitCode = await twice();
else if (what in programmes) process.exitCode = await one(what);
else {
  console.error('Usage: build.mjs [api | cli | twice]');
  process.exitCode = 2;
}
