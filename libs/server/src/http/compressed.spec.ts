import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { site } from './site';

const SCRIPT = 'export const haven = 1;\n'.repeat(200);

describe('a site over a slow link', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-site-'));
  let server: Server;
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'intake/assets'), { recursive: true });
    writeFileSync(path.join(folder, 'intake/index.html'), '<p>form</p>');
    writeFileSync(path.join(folder, 'intake/assets/app-AbCdEf12.js'), SCRIPT);
    writeFileSync(path.join(folder, 'secret.js'), 'outside');
    server = createServer(express().use(...site(folder).intake));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (
    address: string,
    encoding: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<IncomingMessage & { readonly body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const headers = { 'accept-encoding': encoding, ...more };
      request({ port, host: '127.0.0.1', path: address, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => resolve(Object.assign(answer, { body: Buffer.concat(pieces) })));
      })
        .on('error', reject)
        .end();
    });

  it('sends scripts compressed, with the same words about keeping them', async () => {
    const answer = await get('/assets/app-AbCdEf12.js', 'gzip, deflate');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(answer.body).toString()).toBe(SCRIPT);
    expect(answer.body.length).toBeLessThan(SCRIPT.length / 10);
  });

  it('sends fewer bytes to whoever unpacks Brotli, whatever order the two are named in', async () => {
    for (const encoding of ['gzip, deflate, br, zstd', 'br, gzip']) {
      const answer = await get('/assets/app-AbCdEf12.js', encoding);
      expect(answer.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(answer.body).toString()).toBe(SCRIPT);
    }
  });

  it('packs the page too, at its own address, and sends it again only when it has changed', async () => {
    const [page, byName] = [await get('/', 'br'), await get('/index.html', 'gzip')];
    expect(brotliDecompressSync(page.body).toString()).toBe('<p>form</p>');
    expect(gunzipSync(byName.body).toString()).toBe('<p>form</p>');
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    const since = { 'if-modified-since': page.headers['last-modified'] ?? '' };
    expect(await get('/', 'br', since)).toMatchObject({ statusCode: 304, body: Buffer.alloc(0) });
    utimesSync(path.join(folder, 'intake/index.html'), new Date(), new Date(Date.now() + 60_000));
    expect(await get('/', 'br', since)).toMatchObject({ statusCode: 200 });
  });

  it('sends them as they are to a client that cannot unpack', async () => {
    const answer = await get('/assets/app-AbCdEf12.js', 'identity');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(SCRIPT);
  });

  it('compresses a file anew when it has changed', async () => {
    const file = path.join(folder, 'intake/assets/other-AbCdEf12.js');
    writeFileSync(file, 'one');
    await get('/assets/other-AbCdEf12.js', 'gzip');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, 'two');
    expect(gunzipSync((await get('/assets/other-AbCdEf12.js', 'gzip')).body).toString()).toBe('two');
  });

  it.each(['/../secret.js', '/%2e%2e/secret.js', '/assets/missing-AbCdEf12.js'])(
    'has nothing at %s',
    async (address) => {
      const answer = await get(address, 'gzip');
      expect(answer.body.toString()).not.toContain('outside');
      expect(answer.statusCode).toBe(404);
    },
  );
});
