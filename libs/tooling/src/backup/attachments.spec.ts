import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyAttachments, missingAttachments } from './attachments.mjs';

describe('attachments in a backup', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-backup-'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  /** A store of so many chunks, and a database that names them. */
  const store = (count: number) => {
    const folder = path.join(root, randomUUID());
    const rows = Array.from({ length: count }, (_, index) => {
      const [id, bytes] = [randomUUID(), randomBytes(5000)];
      const hash = randomBytes(32).toString('hex');
      const place = path.join(folder, id.slice(0, 2), id.slice(2, 4), id);
      mkdirSync(place, { recursive: true });
      const file = path.join(id.slice(0, 2), id.slice(2, 4), id, `${String(index)}-${hash}`);
      writeFileSync(path.join(folder, file), bytes);
      return { id, index, hash, file };
    });
    return { folder, rows, client: { query: () => Promise.resolve({ rows }) } };
  };

  it('are copied once, whole, and only what is a chunk', async () => {
    const { folder, rows, client } = store(3);
    mkdirSync(path.join(folder, 'incoming'));
    writeFileSync(path.join(folder, 'incoming', randomUUID()), 'half');
    const to = path.join(root, 'copy');
    expect(copyAttachments(folder, to)).toEqual({ chunks: 3, fresh: 3 });
    expect(copyAttachments(folder, to)).toEqual({ chunks: 3, fresh: 0 });
    expect(readdirSync(to, { recursive: true }).some((name) => String(name).includes('incoming'))).toBe(false);
    for (const { file } of rows)
      expect(readFileSync(path.join(to, file)).equals(readFileSync(path.join(folder, file)))).toBe(true);
    expect(await missingAttachments(client, to)).toEqual({ chunks: 3, missing: [] });
  });

  it('are missed by name when one is gone, cut or changed', async () => {
    const { folder, rows, client } = store(4);
    const to = path.join(root, randomUUID());
    copyAttachments(folder, to);
    rmSync(path.join(to, rows[0]!.file));
    writeFileSync(path.join(to, rows[1]!.file), readFileSync(path.join(to, rows[1]!.file)).subarray(1));
    writeFileSync(path.join(to, rows[2]!.file), '<html>');
    const found = (await missingAttachments(client, to)) as { readonly missing: readonly string[] };
    expect(found.missing).toEqual(rows.slice(0, 3).map(({ id, index }) => `${id}/${String(index)}`));
  });

  it('of a store that is not there yet are none', () => {
    expect(copyAttachments(path.join(root, 'nowhere'), path.join(root, 'copy-2'))).toEqual({ chunks: 0, fresh: 0 });
  });
});
