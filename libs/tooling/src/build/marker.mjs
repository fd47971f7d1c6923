import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shell/run.mjs';

const DECLARED = /export const OPEN_MARKER = '([^']+)'/;

const sources = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => ({ name: path.join(folder, name), text: readFileSync(path.join(root, folder, name), 'utf8') }));

/** The text that stands only in crypto/open, and the files in which it stands. */
export function openMarker() {
  const files = [...sources('libs'), ...sources('apps')];
  const marker = files.map(({ text }) => DECLARED.exec(text)?.[1]).find(Boolean);
  if (marker === undefined) throw new Error('crypto/open exports no OPEN_MARKER');
  return { marker, standsIn: files.filter(({ text }) => text.includes(marker)).map(({ name }) => name) };
}
