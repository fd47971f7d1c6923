import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};
const squeeze = promisify(gzip);

interface Packed {
  readonly changed: number;
  readonly bytes: Buffer;
}

/**
 * Scripts, style sheets and the solver of a built site as gzip: a third of the bytes on a slow link. Each file is compressed once
 * and again when it changes. Only what is the same for everybody, so that its length betrays nothing.
 */
export const compressed = (folder: string, setHeaders: (response: Response, file: string) => void): RequestHandler => {
  const known = new Map<string, Packed>();
  const pack = async (file: string): Promise<Buffer> => {
    const { mtimeMs: changed } = await stat(file);
    const packed = known.get(file);
    if (packed?.changed === changed) return packed.bytes;
    const bytes = await squeeze(await readFile(file), { level: 9 });
    known.set(file, { changed, bytes });
    return bytes;
  };
  return (request, response, next) => {
    const type = TYPES[path.extname(request.path)];
    const file = path.join(folder, request.path);
    const wanted = request.method === 'GET' && request.acceptsEncodings('gzip') === 'gzip';
    if (type === undefined || !wanted || !file.startsWith(folder + path.sep)) {
      next();
      return;
    }
    pack(file).then(
      (bytes) => {
        setHeaders(response, file);
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Encoding', 'gzip');
        response.setHeader('Vary', 'Accept-Encoding');
        response.send(bytes);
      },
      () => next(), // not there: whoever answers for missing files does so
    );
  };
};
