import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { toHex, toText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { HEAD_PATH } from '@vrijhaven/organisation/model';
import type { PublishedHead } from '@vrijhaven/organisation/model';
import { readHead } from '../io/read-head';
import { judgeHead } from './head-compare';

const organisation = '0f0e0d0c-0b0a-4908-8706-050403020100';
const hash = (fill: number) => new Uint8Array(32).fill(fill);
const [before, now] = [hash(1), hash(2)];
const directory = {
  organisation,
  head: now,
  sequence: 2,
  heads: new Map([
    [toHex(before), 1],
    [toHex(now), 2],
  ]),
} as unknown as Directory;
const said = (sequence: number, head: Uint8Array): PublishedHead => ({
  organisation,
  sequence,
  head: toText(head),
  day: '2026-11-21',
});
const judge = (head: PublishedHead) => judgeHead(directory, 'elsewhere', head);

describe('comparing heads', () => {
  it('takes the same head, and one that the chain has outgrown', () => {
    expect(judge(said(2, now))).toContain('same');
    expect(judge(said(1, before))).toContain('earlier');
  });
  it('fails on a fork, wherever it begins', () => {
    expect(() => judge(said(2, hash(9)))).toThrow('Fork');
    expect(() => judge(said(1, hash(9)))).toThrow('Fork');
    expect(() => judge(said(1, now))).toThrow('Fork');
  });
  it('fails when this API holds links back', () => {
    expect(() => judge(said(3, hash(3)))).toThrow('Rollback: elsewhere knows link 3');
  });
  it('fails on another organisation', () => {
    expect(() => judge({ ...said(2, now), organisation: organisation.replace('0f', '1f') })).toThrow('another');
  });
});

describe('the places of a head', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-head-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (text: string) => {
    const name = path.join(folder, 'head.json');
    writeFileSync(name, text);
    return name;
  };

  it('are files', async () => {
    expect(await readHead(file(JSON.stringify(said(2, now))))).toEqual(said(2, now));
    for (const text of ['', '{}', '[', JSON.stringify(said(2, now)) + ' '.repeat(5_000)])
      await expect(readHead(file(text))).rejects.toThrow('holds no head');
    await expect(readHead(path.join(folder, 'none.json'))).rejects.toThrow('Cannot read');
  });

  it('are sites, at the one address, and copies anywhere', async () => {
    const server = createServer((request, response) => {
      if (request.url === HEAD_PATH || request.url === '/copy') response.end(JSON.stringify(said(2, now)));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    expect(await readHead(site)).toEqual(said(2, now));
    expect(await readHead(`${site}/copy`)).toEqual(said(2, now));
    await expect(readHead(`${site}/nothing`)).rejects.toThrow('shows no head');
    server.closeAllConnections();
    server.close();
    await expect(readHead(site)).rejects.toThrow('shows no head');
  });
});
