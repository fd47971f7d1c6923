import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../../..');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)words\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => path.join(ROOT, folder, file));

/** A page whose words nobody loads breaks when it is opened, and no type says so. */
it('loads every catalogue of words that a page of the desk may ask for', () => {
  const loaded = ['catalogues', 'door-catalogues']
    .map((name) => readFileSync(path.join(ROOT, `apps/desk/src/app/${name}.ts`), 'utf8'))
    .join('\n');
  const made = [...filesIn('libs'), ...filesIn('apps/desk')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export const (\w+) = defineCatalogue/g)].map(([, name]) => name ?? ''),
  );
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter((name) => !new RegExp(`[\\[,]\\s*${name}\\b(?=[,\\]\\s])`).test(loaded))).toEqual([]);
});
