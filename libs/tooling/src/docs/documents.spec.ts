// A document that names tests is worth what its names are worth.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const CITED = /\[[^\]]+\]\((?<file>[^)]+)\) “(?<title>[^”]+)”/g;
const LINK = /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g;

const documents = [
  'README.md',
  'docker/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => path.join('docs', name)),
].filter((name) => name.endsWith('.md') && existsSync(name));

describe.each(['threat-model', 'attacks'])('%s.md', (name) => {
  const cited = [...readFileSync(`docs/${name}.md`, 'utf8').matchAll(CITED)].map(
    ({ groups }) => [groups!['file']!, groups!['title']!] as const,
  );

  it('names tests', () => {
    expect(cited.length).toBeGreaterThan(30);
  });

  it.each(cited)('names what exists: %s “%s”', (file, title) => {
    const text = readFileSync(path.join('docs', file), 'utf8');
    expect(text.replaceAll("\\'", "'")).toContain(title);
  });
});

describe.each(documents)('%s', (document) => {
  it('links to files that exist', () => {
    const links = [...readFileSync(document, 'utf8').matchAll(LINK)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(path.join(path.dirname(document), link)))).toEqual([]);
  });
});
