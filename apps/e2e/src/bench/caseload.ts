import { readFileSync } from 'node:fs';
import { Checkpoint } from '@vrijhaven/contracts';
import { openBrowser } from '@vrijhaven/testing/client/browser';
import type { Browser, Request } from 'playwright-core';
import { openCast } from '../cast/open-cast';
import { deskOn } from '../pages/desk';
import { openWorld, type World } from '../stage/world';
import { fetchPages } from './fetch-pages';
import { fillCrowd } from './fill-crowd';
import { measureRaw } from './measure-raw';
import { allRows, installProbe, longestBlock, nowIn } from './probe';
import type { RawTimes } from './raw.page';
import { megabytes, milliseconds, spread, table } from './report';
import { typeFast, useDesk } from './use-desk';

const SIZE = Number(process.argv[2] ?? '5000');
/** What the ceremony asks of a passphrase. */
const STRETCH = { passes: 3, memoryKib: 64 * 1024 };

/** Bytes of a row besides its envelope: grant 1,257, public keys 1,248, signature 64. */
const GRANT_AND_KEYS = 1_257 + 1_248 + 64;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Resident memory of all processes that draw or run pages, in bytes; undefined where /proc is missing. */
const residentMemory = async (browser: Browser): Promise<number | undefined> => {
  const inspector = await browser.newBrowserCDPSession();
  const { processInfo } = await inspector.send('SystemInfo.getProcessInfo');
  await inspector.detach();
  try {
    const sizes = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
    return Math.max(...sizes.map(Number)) * 1_024;
  } catch {
    return undefined;
  }
};

const rawTimes = async (browser: Browser, envelopes: readonly number[]): Promise<RawTimes> => {
  const page = await browser.newPage();
  const ciphertexts = envelopes.map((length) => length - 64);
  const times = await measureRaw(page, { grants: SIZE, signatures: 2 * SIZE, ciphertexts, stretch: STRETCH });
  await page.close();
  return times;
};

const measure = async (world: World, login: { handle: string; passphrase: string }, envelopes: readonly number[]) => {
  const browser = await openBrowser('--enable-precise-memory-info');
  try {
    const raw = await rawTimes(browser, envelopes);
    const context = await browser.newContext({
      baseURL: world.origin,
      viewport: { width: 1280, height: 900 },
      locale: 'en',
    });
    const page = await context.newPage();
    const answers: Request[] = [];
    context.on('requestfinished', (request) => request.url().endsWith('/graphql') && answers.push(request));
    await installProbe(page, SIZE);
    await deskOn(page).unlock(login, '/desk/caseload');
    const marks = await allRows(page);
    const loadBlock = await longestBlock(page, marks.pressed);
    const sizes = await Promise.all(answers.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    const heap = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    const resident = await residentMemory(browser);
    const sinceUse = await nowIn(page);
    const acts = await useDesk(page);
    const useBlock = await longestBlock(page, sinceUse);
    const sinceFast = await nowIn(page);
    await typeFast(page);
    const fastBlock = await longestBlock(page, sinceFast);
    return { raw, marks, loadBlock, bytes, requests: answers.length, heap, resident, acts, useBlock, fastBlock };
  } finally {
    await browser.close();
  }
};

const block = (took: number): string => (took === 0 ? 'under 50 ms' : milliseconds(took));

const report = (found: Awaited<ReturnType<typeof measure>>, envelopes: readonly number[], fetched: number): string => {
  const { raw, marks, acts } = found;
  const unlock = marks.unlocked - marks.pressed;
  const all = marks.allRows - marks.unlocked;
  const crypto = raw.decapsulate + raw.verify + raw.open;
  const sealed = envelopes.reduce((sum, length) => sum + length + GRANT_AND_KEYS, 0);
  return table([
    {
      what: 'press Unlock → desk open',
      value: milliseconds(unlock),
      raw: `Argon2id ${milliseconds(raw.stretch)}`,
      ratio: unlock / raw.stretch,
    },
    { what: 'desk open → first rows painted', value: milliseconds(marks.firstRows - marks.unlocked) },
    {
      what: `desk open → all ${SIZE} rows painted`,
      value: milliseconds(all),
      raw: `all three below ${milliseconds(crypto)}`,
      ratio: all / crypto,
    },
    { what: '', value: '', raw: `X-Wing decapsulation ${milliseconds(raw.decapsulate)}`, ratio: all / raw.decapsulate },
    {
      what: '',
      value: '',
      raw: `Ed25519 verification, two a row ${milliseconds(raw.verify)}`,
      ratio: all / raw.verify,
    },
    { what: '', value: '', raw: `AEAD open ${milliseconds(raw.open)}`, ratio: all / raw.open },
    { what: '', value: '', raw: `every page fetched, none opened ${milliseconds(fetched)}`, ratio: all / fetched },
    { what: 'search, key → list painted', value: spread(acts.search) },
    { what: 'filter, choice → list painted', value: spread(acts.filter) },
    { what: 'sort, choice → list painted', value: spread(acts.sort) },
    { what: 'longest main-thread block, while opening', value: block(found.loadBlock) },
    { what: '  while searching, filtering, sorting', value: block(found.useBlock) },
    { what: '  while typing 60 ms a key', value: block(found.fastBlock) },
    { what: 'heap of the page', value: megabytes(found.heap) },
    { what: 'resident, page and worker', value: found.resident === undefined ? 'unknown' : megabytes(found.resident) },
    {
      what: `received, ${found.requests} answers`,
      value: megabytes(found.bytes),
      raw: `the same bytes, binary ${megabytes(sealed)}`,
      ratio: found.bytes / sealed,
    },
  ]);
};

const since = (start: number): string => milliseconds(performance.now() - start);

const begun = performance.now();
const world = await openWorld();
try {
  const cast = await openCast(world, { parts: ['coordinator', 'colleague'] });
  await world.publishSites();
  const { session } = await cast.desk('coordinator');
  const checkpoint = await session.inside.transport.run(Checkpoint, {});
  say(`An organisation stands after ${since(begun)}.`);
  const sealing = performance.now();
  const envelopes = await fillCrowd(world, { pin: cast.pin, call: cast.call, checkpoint }, SIZE);
  say(`${SIZE} applications sealed and stored in ${since(sealing)}.\n`);
  const fetched = await fetchPages(session.inside.transport);
  const login = cast.login('coordinator');
  await cast.close();
  say(report(await measure(world, login, envelopes), envelopes, fetched));
} finally {
  await world.close();
}
