import { jest } from '@jest/globals';
import { formatCheckpoint, fromText, parseCheckpoint, toText } from '@vrijhaven/crypto/envelope';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { createCheckpoints } from '@vrijhaven/organisation/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('checkpoints', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  beforeEach(() => {
    cast.server.state.waitingActs = [];
  });
  const of = async (handle: string) => createCheckpoints((await cast.desk(handle)).session);
  const sign = async (handle: string) => signSecond((await cast.desk(handle)).session);
  /** What the first coordinator signed, open to tampering. */
  const proposed = async () => {
    await (await of('coordinator')).propose();
    const act = cast.server.state.waitingActs.at(-1);
    if (!act) throw new Error('nothing waits');
    return { parts: act.parts, honest: parseCheckpoint(fromText(act.parts.body)) };
  };

  it('are renewed by two coordinators', async () => {
    await proposed();
    expect(await sign('colleague')).toEqual({ kind: 'done' });
    expect((await (await of('coordinator')).state()).standing).toBe('fresh');
  });

  it('are not renewed by one alone, nor by somebody whom the root key never certified', async () => {
    const published = cast.server.sent('PublishCheckpoint').length;
    await proposed();
    expect(await sign('coordinator')).toEqual({ kind: 'NotYours' });
    await expect(sign('verifier')).rejects.toThrow('not certified');
    expect(cast.server.sent('PublishCheckpoint')).toHaveLength(published);
  });

  it('are not signed when a coordinator vouches for a key that the chain does not have', async () => {
    const { parts, honest } = await proposed();
    const { session } = await cast.desk('coordinator');
    const published = cast.server.sent('PublishCheckpoint').length;
    const lies = [
      { ...honest, sequence: honest.sequence + 1 },
      { ...honest, head: cast.engine.p.randomBytes(32) },
      { ...honest, roleKeys: honest.roleKeys.slice(1) },
      { ...honest, roleKeys: honest.roleKeys.map((key) => ({ ...key, publicKey: cast.engine.p.randomBytes(1216) })) },
      { ...honest, issued: honest.issued - 5 * 86_400, notAfter: honest.notAfter - 5 * 86_400 },
    ];
    for (const checkpoint of lies) {
      const forged = formatCheckpoint(checkpoint);
      Object.assign(parts, { body: toText(forged), signature: toText(session.inside.signer.sign(forged)) });
      expect(await sign('colleague')).toEqual({ kind: 'ChainMoved' });
    }
    for (const change of [
      { notAfter: honest.notAfter + 86_400 },
      { organisation: cast.call },
      { issued: honest.issued + 9 * 86_400, notAfter: honest.notAfter + 9 * 86_400 },
    ]) {
      const forged = formatCheckpoint({ ...honest, ...change });
      Object.assign(parts, { body: toText(forged), signature: toText(session.inside.signer.sign(forged)) });
      expect(await sign('colleague')).toEqual({ kind: 'NotAsSigned' });
    }
    expect(cast.server.sent('PublishCheckpoint')).toHaveLength(published);
  });

  it('say only what the second coordinator’s own chain says', async () => {
    const { parts } = await proposed();
    const body = fromText(parts.body);
    for (const at of [40, 80, 200, body.length - 1]) {
      const forged = body.slice();
      forged[at] = (forged[at] ?? 0) ^ 1;
      parts.body = toText(forged);
      expect(await sign('colleague')).toEqual({ kind: 'NotAsSigned' });
    }
  });
});
