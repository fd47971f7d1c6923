import { readFileSync, writeFileSync } from 'node:fs';
import { Failure, UsageFault } from './fault';

const reason = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';

export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageFault(`Cannot read ${file} (${reason(error)}).`);
  }
};

/** JSON of a file that this programme wrote; `check` says whether it has the shape. */
export const readJson = <Shape>(file: string, check: (json: unknown) => json is Shape, what: string): Shape => {
  const text = readText(file);
  try {
    const json: unknown = JSON.parse(text);
    if (check(json)) return json;
  } catch {
    // Not JSON at all: the same answer.
  }
  throw new UsageFault(`${file} is not ${what}.`);
};

/** Writes a file that only its owner reads; refuses to overwrite unless told. */
export const writePrivate = (file: string, text: string, { overwrite = false } = {}): void => {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure(
      reason(error) === 'EEXIST'
        ? `${file} is there already; name another file.`
        : `Cannot write ${file} (${reason(error)}).`,
    );
  }
};
