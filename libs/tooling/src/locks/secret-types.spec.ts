// Lock 4. What lies below `open` cannot even name a secret key.
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const entries = ['envelope', 'verify', 'seal'].flatMap((part) =>
  ['index', 'noble', 'sodium'].map((name) => `libs/crypto/${part}/src/${name}.ts`).filter((file) => existsSync(file)),
);

const { config } = ts.readConfigFile('libs/crypto/open/tsconfig.json', (file) => ts.sys.readFile(file)) as {
  config: object;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('libs/crypto/open'));
const program = ts.createProgram(
  [...entries, 'libs/crypto/open/src/index.ts'].map((file) => path.resolve(file)),
  options,
);
const checker = program.getTypeChecker();

const exportsOf = (file: string): string[] => {
  const source = program.getSourceFile(path.resolve(file));
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
};

/** Files that an entry point reaches, itself included. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { importedFiles } = ts.preProcessFile(ts.sys.readFile(file) ?? '', true, true);
  for (const { fileName } of importedFiles) {
    const target = ts.resolveModuleName(fileName, file, options, ts.sys).resolvedModule?.resolvedFileName;
    if (target !== undefined && !target.includes('/node_modules/')) reached(target, found);
  }
  return found;
}

const secret = /secret|private|seed$|^seed/i;

describe.each(entries)('%s', (entry) => {
  it('exports something, and nothing that is named for a secret', () => {
    const names = exportsOf(entry);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => secret.test(name))).toEqual([]);
  });

  it('reaches no file of open', () => {
    const inside = [...reached(path.resolve(entry))].filter((file) => file.includes('/libs/crypto/open/'));
    expect(inside).toEqual([]);
  });
});

it('finds a secret where one may stand, so that the search can fail', () => {
  const open = [...reached(path.resolve('libs/crypto/open/src/index.ts'))];
  expect(open.some((file) => secret.test(ts.sys.readFile(file) ?? ''))).toBe(true);
});
