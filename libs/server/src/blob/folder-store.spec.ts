import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createFolderStore } from './folder-store';

describe('the folder store', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-store-'));
  });
  afterAll(async () => {
    await rm(root, { recursive: true });
  });
  const filesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  it('keeps bytes under their name, replaces them whole, and forgets a group at once', async () => {
    const store = createFolderStore(root);
    const [group, other] = [randomUUID(), randomUUID()];
    const bytes = randomBytes(70_000);
    await store.put({ group, name: '0-ab' }, bytes);
    await store.put({ group, name: '1-cd' }, randomBytes(3));
    await store.put({ group: other, name: '0-ab' }, randomBytes(3));
    expect(Buffer.from((await store.get({ group, name: '0-ab' }))!).equals(bytes)).toBe(true);
    await store.put({ group, name: '0-ab' }, Uint8Array.of(1));
    expect([...(await store.get({ group, name: '0-ab' }))!]).toEqual([1]);
    await store.put({ group, name: '2-ef' }, Uint8Array.of(2));
    await store.drop({ group, name: '1-cd' });
    await store.drop({ group, name: '1-cd' });
    expect(await store.get({ group, name: '1-cd' })).toBeUndefined();
    expect(await store.get({ group, name: '2-ef' })).toHaveLength(1);
    await store.remove(group);
    expect(await store.get({ group, name: '0-ab' })).toBeUndefined();
    expect(await store.get({ group: other, name: '0-ab' })).toHaveLength(3);
    await store.remove(group);
  });

  it('lets twenty writers of one name leave one of their blobs, whole, and nothing aside', async () => {
    const store = createFolderStore(root);
    const group = randomUUID();
    const blobs = Array.from({ length: 20 }, () => randomBytes(50_000));
    await Promise.all(blobs.map((bytes) => store.put({ group, name: 'x' }, bytes)));
    const kept = Buffer.from((await store.get({ group, name: 'x' }))!);
    expect(blobs.some((bytes) => bytes.equals(kept))).toBe(true);
    expect(await filesIn(path.join(root, 'incoming'))).toEqual([]);
  });

  it('is for its owner alone', async () => {
    const store = createFolderStore(path.join(root, 'closed'));
    const group = randomUUID();
    await store.put({ group, name: 'x' }, randomBytes(3));
    for (const { parentPath, name } of await filesIn(path.join(root, 'closed')))
      expect((await stat(path.join(parentPath, name))).mode & 0o077).toBe(0);
    expect((await stat(path.join(root, 'closed', group.slice(0, 2)))).mode & 0o077).toBe(0);
  });

  it.each([
    ['a path for a group', { group: '../../etc', name: 'passwd' }],
    ['a path for a name', { group: randomUUID(), name: '../x' }],
    ['no name', { group: randomUUID(), name: '' }],
    ['capitals', { group: randomUUID(), name: 'X' }],
    ['a dot', { group: randomUUID(), name: '.' }],
  ])('refuses %s, whatever is asked', async (_what, blob) => {
    const store = createFolderStore(root);
    await expect(store.put(blob, randomBytes(3))).rejects.toThrow('not a name');
    await expect(store.get(blob)).rejects.toThrow('not a name');
    if (blob.group.includes('.')) await expect(store.remove(blob.group)).rejects.toThrow('not a name');
  });

  it('says when it cannot write, and leaves nothing half', async () => {
    if (process.getuid?.() === 0) {
      // The owner of everything is stopped by nothing: a file stands where the folder should be.
      const store = createFolderStore('/dev/null/store');
      await expect(store.put({ group: randomUUID(), name: 'x' }, randomBytes(3))).rejects.toThrow();
      return;
    }
    const full = await mkdtemp(path.join(root, 'full-'));
    await chmod(full, 0o500);
    await expect(createFolderStore(full).put({ group: randomUUID(), name: 'x' }, randomBytes(3))).rejects.toThrow();
    expect(await readdir(full)).toEqual([]);
  });
});
