import { pageFaults, withIntegrity } from './html-rules.mjs';

const page = (body: string): string => `<!doctype html><html><head>${body}</head><body></body></html>`;

describe('a built page', () => {
  it('may load its own files', () => {
    expect(
      pageFaults(page('<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">')),
    ).toEqual([]);
  });

  it.each([
    ['a script with a body', '<script>start()</script>'],
    ['a script with source and body', '<script src="/a.js">start()</script>'],
    ['an import map', '<script type="importmap">{}</script>'],
    ['a style element', '<style>a{}</style>'],
    ['a style attribute', '<p style="color:red">'],
    ['an event attribute', '<img src="/a.png" onerror="start()">'],
    ['a script of somebody else', '<script src="https://cdn.example/a.js"></script>'],
    ['a protocol-relative sheet', '<link rel="stylesheet" href="//cdn.example/a.css">'],
    ['a form to somebody else', '<form action="https://other.example/">'],
  ])('may not contain %s', (_what, body) => {
    expect(pageFaults(page(body))).not.toEqual([]);
  });
});

describe('integrity', () => {
  const digestOf = (address: string): string | undefined => (address === '/a.js' ? 'sha384-abc' : undefined);

  it('is added to scripts, with the cross-origin mode that it needs', () => {
    expect(withIntegrity('<script type="module" src="/a.js"></script>', digestOf)).toBe(
      '<script type="module" src="/a.js" integrity="sha384-abc" crossorigin></script>',
    );
  });

  it('is added to preloads and leaves other links alone', () => {
    expect(withIntegrity('<link rel="modulepreload" crossorigin href="/a.js">', digestOf)).toContain('sha384-abc');
    expect(withIntegrity('<link rel="icon" href="/a.svg">', digestOf)).toBe('<link rel="icon" href="/a.svg">');
  });

  it('is never silently left out', () => {
    expect(() => withIntegrity('<script src="/unknown.js"></script>', digestOf)).toThrow('/unknown.js');
  });
});
