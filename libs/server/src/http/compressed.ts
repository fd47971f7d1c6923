import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
// The last effort at the solver's 3 MB would let its first visitor wait for ten seconds.
const LARGE = 1_048_576;

type Encoding = 'br' | 'gzip';

/** The smaller one first; browsers offer it only where nobody on the way can meddle. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];
const PACKERS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 6 : 11 } }),
  gzip: (bytes) => zip(bytes, { level: 9 }),
};

interface Packed {
  readonly changed: number;
  readonly bytes: Promise<Buffer>;
}

/** A file of a built site: itself, or the page that stands at a folder. */
const fileOf = (folder: string, address: string): string =>
  path.join(folder, address.endsWith('/') ? `${address}index.html` : address);

/**
 * Pages, scripts, style sheets and the solver of a built site as Brotli or gzip: a quarter of the bytes on a slow link.
 * Each file is compressed once and again when it changes. Only what is the same for everybody, so that its length
 * betrays nothing.
 */
export const compressed = (folder: string, setHeaders: (response: Response, file: string) => void): RequestHandler => {
  const known = new Map<string, Packed>();
  const pack = (file: string, encoding: Encoding, changed: number): Promise<Buffer> => {
    const packed = known.get(`${encoding} ${file}`);
    if (packed?.changed === changed) return packed.bytes;
    const bytes = readFile(file).then(PACKERS[encoding]);
    known.set(`${encoding} ${file}`, { changed, bytes });
    bytes.catch(() => known.delete(`${encoding} ${file}`));
    return bytes;
  };
  return (request, response, next) => {
    const file = fileOf(folder, request.path);
    const type = TYPES[path.extname(file)];
    const encoding = ENCODINGS.find((each) => request.acceptsEncodings(each) === each);
    if (
      type === undefined ||
      encoding === undefined ||
      request.method !== 'GET' ||
      !file.startsWith(folder + path.sep)
    ) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      const { mtimeMs: changed, mtime } = await stat(file);
      const bytes = await pack(file, encoding, changed);
      setHeaders(response, file);
      response.setHeader('Content-Type', type);
      response.setHeader('Content-Encoding', encoding);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Last-Modified', mtime.toUTCString());
      response.send(bytes);
    };
    answer().catch(() => next()); // not there: whoever answers for missing files does so
  };
};
