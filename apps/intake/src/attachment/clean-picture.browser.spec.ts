import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import type { Browser, Page } from 'playwright-core';
import type { Given, Kept } from './spec-page';

const CAMERA = 'Lighthouse Phone 7';
const WHEN = '2031:04:05 06:07:08';

const entry = (tag: number, type: number, count: number, value: number | Buffer): Buffer => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  if (typeof value === 'number') bytes.writeUInt32BE(value, 8);
  else value.copy(bytes, 8);
  return bytes;
};
const directory = (...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.of(0, entries.length), ...entries, Buffer.alloc(4)]);
const degrees = (...parts: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(24);
  parts.forEach((part, at) => {
    bytes.writeUInt32BE(part, at * 8);
    bytes.writeUInt32BE(1, at * 8 + 4);
  });
  return bytes;
};

/** What a phone writes into a picture: maker, moment, turned by half, and the place (52° 5′ 27″ N, 5° 7′ 18″ E). */
const exif = (): Buffer => {
  const [model, when] = [Buffer.from(`${CAMERA}\0`), Buffer.from(`${WHEN}\0`)];
  const first = 8 + 2 + 4 * 12 + 4;
  const gps = first + model.length + when.length;
  const places = gps + 2 + 4 * 12 + 4;
  const main = directory(
    entry(0x0110, 2, model.length, first),
    entry(0x0112, 3, 1, Buffer.of(0, 3, 0, 0)),
    entry(0x0132, 2, when.length, first + model.length),
    entry(0x8825, 4, 1, gps),
  );
  const place = directory(
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, places),
    entry(3, 2, 2, Buffer.from('E\0\0\0')),
    entry(4, 5, 3, places + 24),
  );
  const head = Buffer.from('MM\0*\0\0\0\u0008', 'latin1');
  const tiff = Buffer.concat([head, main, model, when, place, degrees(52, 5, 27), degrees(5, 7, 18)]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.of(0xff, 0xe1), length, body]);
};

const HIDDEN = [Buffer.from('Exif'), Buffer.from(CAMERA), Buffer.from(WHEN), degrees(52, 5, 27)];
const hiddenIn = (bytes: readonly number[]): number =>
  HIDDEN.filter((each) => Buffer.from(bytes).includes(each)).length;

describe('a picture with a place in it', () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  let browser: Browser;
  let page: Page;
  let picture: Buffer;

  const sealed = (change: Partial<Given> = {}): Promise<Kept> =>
    page.evaluate((given) => globalThis.sealAndOpen(given), {
      ...{ name: 'street.jpeg', type: 'image/jpeg', bytes: [...picture], clean: true },
      ...change,
    });

  beforeAll(async () => {
    const script = await bundleForBrowser('apps/intake/src/attachment/spec-page.ts');
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => typeof globalThis.camera === 'function');
    const plain = Buffer.from(await page.evaluate(() => globalThis.camera()));
    picture = Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('is one, and the browser takes what stands in it seriously', async () => {
    expect(hiddenIn([...picture])).toBe(HIDDEN.length);
    // Turned by half, as the hidden data say: what was red on the left is on the right.
    expect(await leftOf([...picture])).toBe('blue');
  });

  it.each([
    ['with its type', {}],
    ['without a type', { type: '' }],
    ['under a wrong name and type', { name: 'letter.pdf', type: 'application/pdf' }],
  ])('is sealed without it: %s', async (_, change) => {
    const { refused, name, type, bytes } = await sealed(change);
    expect([refused, type]).toEqual([null, 'image/jpeg']);
    expect(name).toMatch(/\.jpg$/);
    expect(hiddenIn(bytes)).toBe(0);
    // Of the blocks in which cameras and programs write only JFIF and the colours of every canvas; no comment.
    expect(
      blocksOf(bytes).filter(
        (marker) => (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2].includes(marker)) || marker === 0xfe,
      ),
    ).toEqual([]);
    expect(await leftOf(bytes)).toBe('blue');
  });

  it('is sealed as it is for who chose so, byte by byte', async () => {
    const { name, bytes } = await sealed({ clean: false });
    expect(name).toBe('street.jpeg');
    expect(Buffer.from(bytes).equals(picture)).toBe(true);
  });

  it.each([
    ['HEIC without a type', '', 'latin1', '\0\0\0\u0018ftypheic\0\0\0\0'],
    ['TIFF', '', 'latin1', 'MM\0*\0\0\0\u0008'],
    ['a GIF', 'image/gif', 'latin1', 'GIF89a'],
    ['a JPEG that is none', 'image/jpeg', 'latin1', '\u00ff\u00d8\u00ff\u00e1broken'],
  ] as const)('is not sealed at all where it cannot be cleaned: %s', async (_, type, encoding, text) => {
    const { refused } = await sealed({ name: 'street', type, bytes: [...Buffer.from(text, encoding)] });
    expect(refused).toBe('picture');
  });

  /** The markers of a JPEG's blocks, up to the picture itself. */
  const blocksOf = (bytes: readonly number[]): number[] => {
    const jpeg = Buffer.from(bytes);
    const found: number[] = [];
    for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2))
      found.push(jpeg[at + 1] ?? 0);
    expect(found.length).toBeGreaterThan(2);
    return found;
  };
  const leftOf = (bytes: readonly number[]): Promise<'red' | 'blue'> =>
    page.evaluate(async (given) => {
      const drawn = await createImageBitmap(new Blob([Uint8Array.from(given)], { type: 'image/jpeg' }));
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(drawn, 0, 0);
      const [red = 0, , blue = 0] = context.getImageData(8, 8, 1, 1).data;
      return red > blue ? 'red' : 'blue';
    }, bytes);
});
