// Which packages a finished bundle needs at run time: those that it imports, and whatever those depend on. Everything
// else, the engines that could seal above all, stays out of the image.
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

const nameOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Packages that a bundle imports, from esbuild's account of it; Node's own modules are not packages.
 * @param {{ outputs: Record<string, { imports: { path: string, external?: boolean }[] }> }} metafile
 * @returns {string[]}
 */
export function importedPackages(metafile) {
  const names = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path: name }) => external && !isBuiltin(name))
    .map(({ path: name }) => nameOf(name));
  return [...new Set(names)].sort();
}

/** As Node looks it up: from the dependent's own node_modules outwards. */
function locate(packages, from, name) {
  for (let at = from; ;) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
    const cut = at.lastIndexOf('/node_modules/');
    at = cut < 0 ? '' : at.slice(0, cut);
  }
}

/**
 * Folders below node_modules, nested ones included, in the order of their names. Peers count, also optional ones that
 * `direct` lists: Nest loads some of them by name at run time.
 * @param {{ packages: Record<string, object> }} lock
 * @param {readonly string[]} imported
 * @param {ReadonlySet<string>} direct
 * @param {(folder: string) => boolean} installed
 * @returns {string[]}
 */
export function runtimeModules(lock, imported, direct, installed = () => true) {
  const { packages } = lock;
  const found = new Set();
  const visit = (from, name, mustExist) => {
    const at = locate(packages, from, name);
    if (at === undefined || !installed(at)) {
      if (mustExist) throw new Error(`${name}, needed by ${from || 'the bundle'}, is not installed`);
      return;
    }
    if (found.has(at)) return;
    found.add(at);
    const entry = packages[at];
    for (const next of Object.keys(entry.dependencies ?? {})) visit(at, next, true);
    for (const next of Object.keys(entry.optionalDependencies ?? {})) visit(at, next, false);
    const peers = { ...entry.peerDependencies, ...entry.peerDependenciesMeta };
    for (const next of Object.keys(peers)) {
      const optional = entry.peerDependenciesMeta?.[next]?.optional === true;
      if (!optional || direct.has(next)) visit(at, next, false);
    }
  };
  for (const name of imported) visit('', name, true);
  return [...found].sort();
}

/** The list for a built programme of this checkout, from the `packages.json` that its build wrote. */
export function modulesFor(root, folder) {
  const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const direct = new Set(Object.keys(read('package.json').dependencies));
  const installed = (at) => existsSync(path.join(root, at));
  return runtimeModules(read('package-lock.json'), read(path.join(folder, 'packages.json')), direct, installed);
}
