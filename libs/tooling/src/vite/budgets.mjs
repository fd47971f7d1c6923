// Sizes as they travel: every file compressed alone, as a web server sends it.
import { gzipSync } from 'node:zlib';

const KB = 1024;
export const compressed = (bytes) => gzipSync(bytes, { level: 9 }).length;

const isChunk = (part) => part?.type === 'chunk';

/** File names of a chunk, of everything that it imports at once, and of their style sheets. */
export function loadedWith(bundle, fileName, found = new Set()) {
  const part = bundle[fileName];
  if (!isChunk(part) || found.has(fileName)) return found;
  found.add(fileName);
  for (const sheet of part.viteMetadata?.importedCss ?? []) found.add(sheet);
  for (const next of part.imports) loadedWith(bundle, next, found);
  return found;
}

// A part that several lazy modules were put into has no module of its own.
const stands = (part, wanted) =>
  part.facadeModuleId ? wanted.test(part.facadeModuleId) : [part.name, ...part.moduleIds].some((id) => wanted.test(id));

const chunkOf = (bundle, wanted) =>
  Object.values(bundle).filter(
    (part) => isChunk(part) && (part.isEntry || part.isDynamicEntry || !part.facadeModuleId) && stands(part, wanted),
  );

/** The lazy part that always follows; a budget that measures nothing would pass for ever. */
const alwaysFollowing = (bundle, wanted) => {
  const [chunk] = chunkOf(bundle, wanted);
  if (chunk === undefined) throw new Error(`No lazy part of the build matches ${String(wanted)}`);
  return chunk;
};

/** Everything that comes with the first page: the page, its entries, and the lazy parts that always follow. */
function firstLoad(bundle, page, lazy) {
  const files = new Set([page]);
  const entries = Object.values(bundle).filter((part) => isChunk(part) && part.isEntry);
  const parts = [...entries, ...lazy.map((wanted) => alwaysFollowing(bundle, wanted))];
  for (const { fileName } of parts) for (const name of loadedWith(bundle, fileName)) files.add(name);
  return files;
}

/** Files of these lazy modules and of all that they import, without what comes with the page itself. */
export function following(bundle, page, modules) {
  const first = firstLoad(bundle, page, []);
  const parts = modules.flatMap((wanted) => chunkOf(bundle, wanted));
  for (const wanted of modules) alwaysFollowing(bundle, wanted);
  const files = new Set(parts.flatMap(({ fileName }) => [...loadedWith(bundle, fileName)]));
  return [...files].filter((name) => !first.has(name)).sort();
}

/**
 * One row for each budget: what is measured, how much, how much is allowed.
 * @param sizes file name → compressed bytes
 * @param {{ first: { page?: string, lazy?: RegExp[], total?: number, scripts?: number, requests?: number },
 *   routes?: { name: string, module: RegExp, after?: RegExp, scripts: number }[] }} budgets sizes in KB (1,024 bytes)
 */
export function measure(bundle, sizes, { first, routes = [] }) {
  const sum = (names) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0) / KB;
  const scripts = (names) => sum([...names].filter((name) => name.endsWith('.js')));
  const loaded = firstLoad(bundle, first.page ?? 'index.html', first.lazy ?? []);
  const rows = [
    { what: 'first load, everything', unit: 'KB', used: sum(loaded), allowed: first.total },
    { what: 'first load, JavaScript', unit: 'KB', used: scripts(loaded), allowed: first.scripts },
    { what: 'first load, requests', unit: '', used: loaded.size, allowed: first.requests },
  ];
  const lazyPart = (name, module) => {
    const [chunk] = chunkOf(bundle, module);
    if (chunk === undefined) throw new Error(`Budget "${name}": no lazy part of the build matches ${String(module)}`);
    return loadedWith(bundle, chunk.fileName);
  };
  for (const { name, module, after, scripts: allowed } of routes) {
    const before = after === undefined ? loaded : new Set([...loaded, ...lazyPart(name, after)]);
    const more = [...lazyPart(name, module)].filter((file) => !before.has(file));
    rows.push({ what: `${name}, more JavaScript`, unit: 'KB', used: scripts(more), allowed });
  }
  return rows.filter(({ allowed }) => allowed !== undefined);
}

/** Modules of the first load whose path matches one of the patterns that must stay lazy. */
export function eager(bundle, page, patterns) {
  const modules = [...firstLoad(bundle, page, [])].flatMap((name) =>
    isChunk(bundle[name]) ? bundle[name].moduleIds : [],
  );
  return modules.filter((id) => patterns.some((pattern) => pattern.test(id)));
}
