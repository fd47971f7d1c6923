import { jest } from '@jest/globals';
import { Certificates } from '@vrijhaven/contracts';
import { fromText, lp, toText } from '@vrijhaven/crypto/envelope';
import { signCertificate } from '@vrijhaven/crypto/seal';
import type { Signer } from '@vrijhaven/crypto/seal';
import { requireMember } from '@vrijhaven/crypto/verify';
import { createCheckpoints, newRootWords, writeCertificatePaper } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { NOW } from '../paper/state';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const TODAY = Math.floor(NOW.getTime() / 1000);
const days = (count: number): number => TODAY + count * 86_400;

describe('certificates of coordinators who came later', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast([{ handle: 'third', roles: [{ role: 'coordinator', team: 'office' }] }]);
  });

  const of = async (handle: string) => createCheckpoints((await cast.desk(handle)).session);
  const standings = async () =>
    (await (await of('verifier')).signers()).map(({ handle, standing }) => [handle, standing]);

  /** The certificate of a member as the chain names them, or under another root, key or organisation. */
  const certify = async (handle: string, notAfter: number, { root = cast.root, key = '', organisation = '' } = {}) => {
    const { session } = await cast.desk('coordinator');
    const named = (of: string) => requireMember(session.inside.directory(), cast.member(of).member ?? '');
    return signCertificate(root, {
      organisation: organisation === '' ? cast.pin.organisation : organisation,
      member: named(handle).id,
      signKey: named(key === '' ? handle : key).signKey,
      notAfter,
    });
  };
  const wire = ({ certificate, rootSignature }: Awaited<ReturnType<typeof certify>>) =>
    toText(lp(certificate, rootSignature));
  const anotherRoot = async (): Promise<Signer> => (await newRootWords(cast.engine.p, cast.pin.organisation)).root;

  it('let them sign checkpoints once the root key has said so, and not before', async () => {
    await expect((await of('third')).propose()).rejects.toThrow('not certified');
    expect(await standings()).toEqual([
      ['coordinator', 'good'],
      ['colleague', 'good'],
      ['third', 'missing'],
    ]);
    const paper = writeCertificatePaper(await certify('third', days(90)));
    const outcome = await (await of('administrator')).publishCertificate(paper.replace(/.{60}/g, '$&\n'));
    expect(outcome).toMatchObject({ kind: 'kept', member: cast.member('third').member });
    expect((await (await of('third')).propose()).kind).toBe('proposed');
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    // The first coordinator’s certificate stands beside no checkpoint in force any more and is not lost.
    expect((await (await of('coordinator')).propose()).kind).toBe('proposed');
  });

  it('are brought only of our own root key, for a coordinator under their own key, and before their end', async () => {
    const desk = await of('coordinator');
    const wrong = [
      await certify('third', days(90), { root: await anotherRoot() }),
      await certify('third', days(90), { organisation: cast.call }),
      await certify('third', days(90), { key: 'colleague' }),
      await certify('verifier', days(90)),
      await certify('third', days(0)),
    ];
    for (const each of wrong)
      expect(await desk.publishCertificate(writeCertificatePaper(each))).toEqual({ kind: 'WrongCertificate' });
    for (const text of ['', 'vrijhaven-certificate-1:AAAA', 'hello'])
      expect(await desk.publishCertificate(text)).toEqual({ kind: 'WrongCertificate' });
    expect(cast.server.sent('PublishCertificate')).toEqual([]);
  });

  it('of another root that the server serves count for nothing', async () => {
    const root = await anotherRoot();
    const served = [
      wire(await certify('third', days(90), { root })),
      wire(await certify('third', days(90), { key: 'verifier' })),
      'AAAA',
    ];
    cast.server.lie(Certificates, () => ({ certificates: served.map((signed) => ({ signed })) }));
    expect(await standings()).toContainEqual(['third', 'missing']);
    await expect((await of('third')).propose()).rejects.toThrow('not certified');
  });

  it('that a waiting checkpoint brings of another root are not countersigned', async () => {
    const { session } = await cast.desk('third');
    const forged = await certify('third', days(90), { root: await anotherRoot() });
    await (await of('coordinator')).propose();
    const act = cast.server.state.waitingActs.at(-1);
    if (!act) throw new Error('nothing waits');
    act.parts.proposer = session.me.member;
    act.parts.signature = toText(session.inside.signer.sign(fromText(act.parts.body)));
    const countersigned = async (beside: typeof forged) => {
      act.parts.certificate = wire(beside);
      return signSecond((await cast.desk('colleague')).session);
    };
    expect(await countersigned(forged)).toEqual({ kind: 'NotAsSigned' });
    expect(await countersigned(await certify('third', days(90)))).toEqual({ kind: 'done' });
  });

  it('that the server withholds leave those of the checkpoint in force, and show as missing', async () => {
    const { state } = cast.server;
    state.certificates.push(wire(await certify('third', days(90))));
    expect(await standings()).toContainEqual(['third', 'good']);
    cast.server.lie(Certificates, () => ({ certificates: [] }));
    expect(await standings()).toEqual([
      ['coordinator', 'good'],
      ['colleague', 'good'],
      ['third', 'missing'],
    ]);
  });

  it('warn sixty days before their end, and sign nothing after it', async () => {
    const { state } = cast.server;
    state.certificates.push(wire(await certify('third', days(59))));
    expect(await standings()).toContainEqual(['third', 'endsSoon']);
    state.certificates.push(wire(await certify('third', days(61))));
    expect(await standings()).toContainEqual(['third', 'good']);
    state.certificates.splice(-2);
    state.certificates.push(wire(await certify('third', days(-1))));
    expect(await standings()).toContainEqual(['third', 'ended']);
    await expect((await of('third')).propose()).rejects.toThrow('not certified');
  });
});
