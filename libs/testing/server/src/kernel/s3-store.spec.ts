import { randomBytes, randomUUID } from 'node:crypto';
import { createS3Store } from '@vrijhaven/server';
import { startPlayS3 } from '../play/s3';
import type { PlayS3 } from '../play/s3';

const KEYS = {
  keyId: 'AKIDEXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'eu-west-1',
  bucket: 'sealed',
};

describe('the object store', () => {
  let s3: PlayS3;
  beforeAll(async () => {
    s3 = await startPlayS3(KEYS);
  });
  afterAll(() => s3.stop());
  const open = (change: object = {}) => createS3Store({ ...KEYS, endpoint: s3.endpoint, ...change });

  it('keeps, gives back and forgets, each request signed with its body', async () => {
    const store = open();
    const [group, other] = [randomUUID(), randomUUID()];
    const bytes = randomBytes(1024 * 1024 + 76);
    await store.put({ group, name: '0-ab' }, bytes);
    for (let index = 1; index < 6; index += 1) await store.put({ group, name: `${String(index)}-cd` }, randomBytes(9));
    await store.put({ group: other, name: '0-ab' }, randomBytes(9));
    expect([...s3.objects.keys()]).toContain(`${group}/0-ab`);
    expect(Buffer.from((await store.get({ group, name: '0-ab' }))!).equals(bytes)).toBe(true);
    expect(await store.get({ group, name: '9-ef' })).toBeUndefined();
    // The list comes two at a time.
    await store.remove(group);
    expect([...s3.objects.keys()]).toEqual([`${other}/0-ab`]);
    await store.remove(group);
    expect(s3.refused).toEqual([]);
  });

  it.each([
    ['another signature', { secret: 'another' }],
    ['another scope', { keyId: 'SOMEBODY' }],
    ['another scope', { region: 'us-east-1' }],
  ])('is told no for %s, and says so without naming anything', async (why, change) => {
    const before = s3.refused.length;
    const blob = { group: randomUUID(), name: 'x' };
    await expect(open(change).put(blob, randomBytes(3))).rejects.toThrow('the object store answered 403 to PUT');
    await expect(open(change).get(blob)).rejects.toThrow('403');
    expect(s3.refused.slice(before)).toEqual([why, why]);
  });

  it('tries again when the store stumbles, and gives up when it stays down', async () => {
    const blob = { group: randomUUID(), name: 'x' };
    s3.stumble(2);
    await open().put(blob, Uint8Array.of(7));
    expect([...(await open().get(blob))!]).toEqual([7]);
    s3.stumble(3);
    await expect(open().get(blob)).rejects.toThrow('503');
    s3.stumble(0);
  });

  it('tries again when the line breaks, and never takes half an answer for a blob', async () => {
    const blob = { group: randomUUID(), name: 'x' };
    s3.hangUp(2);
    await open().put(blob, Uint8Array.of(7));
    s3.hangUp(2);
    expect([...(await open().get(blob))!]).toEqual([7]);
    s3.hangUp(3);
    await expect(open().get(blob)).rejects.toThrow();
    expect([...(await open().get(blob))!]).toEqual([7]);
  });

  it('tells a bucket that is not there from a blob that is not', async () => {
    const blob = { group: randomUUID(), name: 'x' };
    expect(await open().get(blob)).toBeUndefined();
    await expect(open({ bucket: 'absent' }).get(blob)).rejects.toThrow('the object store answered 404 to GET');
    await expect(open({ bucket: 'absent' }).put(blob, randomBytes(3))).rejects.toThrow('404 to PUT');
    await expect(open({ bucket: 'absent' }).remove(blob.group)).rejects.toThrow('404 to GET');
  });

  it('says when nobody is there', async () => {
    const gone = await startPlayS3(KEYS);
    await gone.stop();
    await expect(open({ endpoint: gone.endpoint }).get({ group: randomUUID(), name: 'x' })).rejects.toThrow();
  });

  it('asks for no name that could be a path', async () => {
    await expect(open().get({ group: '../secret', name: 'x' })).rejects.toThrow('not a name');
    await expect(open().remove('..')).rejects.toThrow('not a name');
  });
});
