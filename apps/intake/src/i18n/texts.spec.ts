import { LANGUAGES } from '@vrijhaven/domain';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTexts } from './texts';

const SOURCE = path.resolve('apps/intake/src');

const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'))
  .join('\n');

const literals = new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z0-9]+)*)'/g)].map(([, key = '']) => key));
/** `phase.${phase}.text` becomes a pattern in which the hole is one word. */
const families = [...source.matchAll(/`([a-zA-Z.]+\.\$\{[^`]+)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '[a-zA-Z]+').replaceAll('.', '\\.')}$`),
);

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(LANGUAGES)('the words of the pages in %s', (language) => {
  it('are complete and none is empty', async () => {
    const [{ ui }, english] = [await loadTexts(language), await loadTexts('en')];
    expect(Object.keys(ui).sort()).toEqual(Object.keys(english.ui).sort());
    expect(Object.entries(ui).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('have the places that the English words have', async () => {
    const [{ ui }, english] = [await loadTexts(language), await loadTexts('en')];
    for (const [key, text] of Object.entries(english.ui)) {
      expect([key, ...placesOf(ui[key as keyof typeof ui])]).toEqual([key, ...placesOf(text)]);
    }
  });
  it('are not English words left over', async () => {
    if (language === 'en') return;
    const [{ ui }, english] = [await loadTexts(language), await loadTexts('en')];
    const same = Object.entries(english.ui).filter(([key, text]) => ui[key as keyof typeof ui] === text);
    // "Messages" and "Continue" are spelled alike; anything longer was forgotten.
    expect(same.filter(([, text]) => text.includes(' '))).toEqual([]);
  });
});

describe('every key', () => {
  it('is used somewhere', async () => {
    const { ui } = await loadTexts('en');
    const unused = Object.keys(ui).filter((key) => !literals.has(key) && !families.some((family) => family.test(key)));
    expect(unused).toEqual([]);
  });
  it('would be missed if it were not', () => {
    expect(families.some((family) => family.test('invented.key'))).toBe(false);
    expect(families.some((family) => family.test('phase.offered.text'))).toBe(true);
  });
});
