import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

mkdirSync('tmp', { recursive: true });
const folder = mkdtempSync(path.resolve('tmp/site-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
for (const site of ['clean', 'inline', 'told']) {
  write(`${site}/main.js`, `import './main.css'; document.title = 'x'; globalThis.go = () => import('./board.js');`);
  write(`${site}/main.css`, 'a { color: red }');
  write(`${site}/board.js`, `export const board = '${[...Array(400).keys()].join('-')}';`);
}
const head = '<head><script type="module" src="/main.js"></script></head>';
write('clean/index.html', `<!doctype html><html>${head}</html>`);
write('told/index.html', `<!doctype html><html>${head}<meta name="vrijhaven-soon" content="" /></html>`);
write('inline/index.html', `<!doctype html><html>${head}<body><p style="color:red">x</p></body></html>`);

/** Source text of the plugin's options → what the build says, or "built". */
const cases: Record<string, [site: string, options: string, answer: RegExp]> = {
  'builds within its budgets': [
    'clean',
    `{ budgets: { first: { total: 2, scripts: 1.5, requests: 3 }, routes: [{ name: 'board', module: /board\\.js$/, scripts: 4 }] }, lazy: [/board\\.js$/] }`,
    /^built$/,
  ],
  'counts requests': ['clean', `{ budgets: { first: { requests: 2 } } }`, /size budget/],
  'counts everything': ['clean', `{ budgets: { first: { total: 0.1 } } }`, /size budget/],
  'counts script': ['clean', `{ budgets: { first: { scripts: 0.1 } } }`, /size budget/],
  'counts lazy parts that always come': [
    'clean',
    `{ budgets: { first: { scripts: 0.9, lazy: [/board\\.js$/] } } }`,
    /size budget/,
  ],
  'counts a route': [
    'clean',
    `{ budgets: { first: {}, routes: [{ name: 'board', module: /board/, scripts: 0.2 }] } }`,
    /size budget/,
  ],
  'counts nothing of a route that came before': [
    'clean',
    `{ budgets: { first: {}, routes: [{ name: 'board', module: /board/, after: /board/, scripts: 0 }] } }`,
    /^built$/,
  ],
  'misses what comes before a route': [
    'clean',
    `{ budgets: { first: {}, routes: [{ name: 'board', module: /board/, after: /gone$/, scripts: 9 }] } }`,
    /no lazy part/,
  ],
  'misses a route that is gone': [
    'clean',
    `{ budgets: { first: {}, routes: [{ name: 'x', module: /gone$/, scripts: 9 }] } }`,
    /no lazy part/,
  ],
  'keeps lazy modules lazy': ['clean', `{ budgets: { first: {} }, lazy: [/main\\.js$/] }`, /must be lazy/],
  'tells the page what follows': ['told', `{ budgets: { first: {} }, soon: [/board\\.js$/] }`, /^built$/],
  'misses what is to follow': ['told', `{ budgets: { first: {} }, soon: [/gone$/] }`, /No lazy part/],
  'misses the place to tell it': ['clean', `{ budgets: { first: {} }, soon: [/board\\.js$/] }`, /vrijhaven-soon/],
  'refuses inline code': ['inline', `{ budgets: { first: {} } }`, /style attribute/],
};

// Vite's native part does not run inside Jest's sandbox: one child process builds every case.
const program = `
import { build } from 'vite';
import { site } from ${JSON.stringify(path.resolve('libs/tooling/src/vite/site.mjs'))};
console.log = () => {};
const answers = {};
for (const [name, root, options] of [${Object.entries(cases)
  .map(([name, [site, options]]) => `[${JSON.stringify(name)}, ${JSON.stringify(path.join(folder, site))}, ${options}]`)
  .join(', ')}]) {
  const outDir = 'out-' + name.replaceAll(' ', '-');
  answers[name] = await build({ root, configFile: false, logLevel: 'silent', build: { outDir }, plugins: [site(options)] })
    .then(() => 'built', (fault) => fault.message);
}
process.stdout.write(JSON.stringify(answers));
`;
const script = path.join(folder, 'build-all.mjs');
writeFileSync(script, program);
const answers = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Record<string, string>;

describe('a site', () => {
  it.each(Object.entries(cases))('%s', (name, [, , answer]) => {
    expect(answers[name]).toMatch(answer);
  });

  it('names exactly the files that come later, as the browser asks for them', () => {
    const out = path.join(folder, 'told/out-tells-the-page-what-follows');
    const told = /name="vrijhaven-soon" content="([^"]*)"/.exec(
      readFileSync(path.join(out, 'index.html'), 'utf8'),
    )?.[1];
    const later = readdirSync(path.join(out, 'assets')).filter((name) => name.startsWith('board'));
    expect(told?.split(' ')).toEqual(later.map((name) => `/assets/${name}`));
  });

  it('pins each file that its page loads by the digest of the bytes', () => {
    const out = path.join(folder, 'clean/out-builds-within-its-budgets');
    const html = readFileSync(path.join(out, 'index.html'), 'utf8');
    const assets = readdirSync(path.join(out, 'assets')).filter((name) => html.includes(name));
    expect(assets).toHaveLength(2);
    for (const name of assets) {
      const digest = createHash('sha384')
        .update(readFileSync(path.join(out, 'assets', name)))
        .digest('base64');
      expect(html).toContain(`integrity="sha384-${digest}"`);
    }
  });
});
