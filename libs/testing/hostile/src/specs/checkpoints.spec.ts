import { jest } from '@jest/globals';
import { formatCheckpoint, fromText, lp, parseCheckpoint, readLp, toText } from '@vrijhaven/crypto/envelope';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { createCheckpoints } from '@vrijhaven/organisation/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('checkpoints', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  const of = async (handle: string) => createCheckpoints((await cast.desk(handle)).session);

  it('are renewed by two coordinators', async () => {
    const [first, second] = [await of('coordinator'), await of('colleague')];
    const { paper } = await first.prepare();
    const outcome = await second.countersign(paper.replace(/.{60}/g, '$&\n'));
    expect(outcome).toMatchObject({ kind: 'published', state: { standing: 'fresh' } });
    expect((await first.state()).standing).toBe('fresh');
  });

  it('are not renewed by one alone, nor by somebody whom the root key never certified', async () => {
    const published = cast.server.sent('PublishCheckpoint').length;
    const first = await of('coordinator');
    const { paper } = await first.prepare();
    expect(await first.countersign(paper)).toEqual({ kind: 'WrongPaper' });
    await expect((await of('verifier')).countersign(paper)).rejects.toThrow('not certified');
    expect(cast.server.sent('PublishCheckpoint')).toHaveLength(published);
  });

  it('are not signed when a coordinator vouches for a key that the chain does not have', async () => {
    const { paper } = await (await of('coordinator')).prepare();
    const heading = paper.slice(0, paper.indexOf(':') + 1);
    const [body = new Uint8Array(), certificate = body, rootSignature = body] = readLp(
      fromText(paper.slice(heading.length)),
    );
    const { session } = await cast.desk('coordinator');
    const honest = parseCheckpoint(body);
    const lies = [
      { ...honest, sequence: honest.sequence + 1 },
      { ...honest, head: cast.engine.p.randomBytes(32) },
      { ...honest, roleKeys: honest.roleKeys.slice(1) },
      { ...honest, roleKeys: honest.roleKeys.map((key) => ({ ...key, publicKey: cast.engine.p.randomBytes(1216) })) },
      { ...honest, issued: honest.issued - 5 * 86_400, notAfter: honest.notAfter - 5 * 86_400 },
    ];
    const second = await of('colleague');
    for (const checkpoint of lies) {
      const forged = formatCheckpoint(checkpoint);
      const parts = lp(forged, certificate, rootSignature, session.inside.signer.sign(forged));
      expect(await second.countersign(heading + toText(parts))).toEqual({ kind: 'WrongPaper' });
    }
  });

  it('say only what the second coordinator’s own chain says', async () => {
    const { paper } = await (await of('coordinator')).prepare();
    const heading = paper.slice(0, paper.indexOf(':') + 1);
    const [body = new Uint8Array(), ...rest] = readLp(fromText(paper.slice(heading.length)));
    const second = await of('colleague');
    for (const at of [40, 80, 200, body.length - 1]) {
      const forged = body.slice();
      forged[at] = (forged[at] ?? 0) ^ 1;
      expect(await second.countersign(heading + toText(lp(forged, ...rest)))).toEqual({ kind: 'WrongPaper' });
    }
    expect(await second.countersign('vrijhaven-checkpoint-1:AAAA')).toEqual({ kind: 'WrongPaper' });
    expect(await second.countersign('hello')).toEqual({ kind: 'WrongPaper' });
  });
});
