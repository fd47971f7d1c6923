import { jest } from '@jest/globals';
import { BeginLogin, Chain, CompleteLogin, Organisation } from '@vrijhaven/contracts';
import { CryptoFault, toText } from '@vrijhaven/crypto/envelope';
import { grantRole } from '@vrijhaven/crypto/open';
import { ChainFault, requireMember } from '@vrijhaven/crypto/verify';
import { COMPARTMENTS, mayRead } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import { openPaperCast } from '../paper/paper-cast';
import { paperClock } from '../paper/state';
import type { PaperCast } from '../paper/paper-cast';
import { memoryHeadStore } from '@vrijhaven/organisation/client';
import { unlockDesk } from '@vrijhaven/organisation/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('unlocking a desk', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const unlock = (passphrase = cast.member('verifier').passphrase, pin = cast.pin, handle = 'verifier') =>
    unlockDesk({ transport: cast.server.connect(), engine: cast.engine, pin, handle, passphrase, clock: paperClock });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) =>
        error instanceof ChainFault ? error.reason : error instanceof CryptoFault ? error.code : 'other',
    );

  it('opens with the passphrase, however it is spelled, and says who one is by the chain', async () => {
    const { passphrase } = cast.member('verifier');
    const outcome = await unlock(`  ${passphrase.toUpperCase().replaceAll(' ', '   ')} `, cast.pin, ' Verifier ');
    expect(outcome.kind).toBe('unlocked');
    if (outcome.kind !== 'unlocked') return;
    expect(outcome.session.me.assignments).toEqual([{ role: 'verifier', team: 'office' }]);
    expect([outcome.session.reads('references'), outcome.session.writes('identity')]).toEqual([true, false]);
  });

  it('gives one answer to a wrong passphrase and to an unknown name', async () => {
    expect(await unlock('six wrong words make no key')).toEqual({ kind: 'LoginRefused' });
    expect(await unlock(undefined, cast.pin, 'nobody')).toEqual({ kind: 'LoginRefused' });
  });

  it('holds the role keys of its need to know, and no other, for every role', async () => {
    for (const { handle, roles } of cast.members) {
      const [held] = roles;
      const { session } = await cast.desk(handle);
      const team = held?.team ?? '';
      for (const compartment of COMPARTMENTS) {
        const needs = mayRead(held?.role as Role, compartment);
        expect([handle, compartment, session.inside.roleKey(team, compartment, 1) !== undefined]).toEqual([
          handle,
          compartment,
          needs,
        ]);
      }
    }
  });

  describe('before a hostile server', () => {
    it('stops at another root key', async () => {
      const rootKey = toText(cast.engine.p.randomBytes(32));
      expect(await codeOf(unlock(undefined, { ...cast.pin, rootKey }))).toBe('wrong-root-key');
    });
    it('stops at a chain that was cut back behind what this device has seen', async () => {
      const store = memoryHeadStore();
      await cast.desk('verifier', store);
      cast.server.lie(Chain, ({ chain }) => ({ chain: chain.slice(0, -1) }));
      expect(await codeOf(cast.desk('verifier', store))).toBe('pinned-head-missing');
    });
    it('refuses weak stretching before anything is derived', async () => {
      cast.server.lie(BeginLogin, ({ beginLogin }) => ({ beginLogin: { ...beginLogin, opsLimit: 1, memLimitKiB: 8 } }));
      const logins = cast.server.sent('CompleteLogin').length;
      expect(await codeOf(unlock())).toBe('weak-parameters');
      expect(cast.server.sent('CompleteLogin')).toHaveLength(logins);
    });
    it('does not take another member’s sealed seed for its own', async () => {
      cast.server.lie(CompleteLogin, ({ completeLogin }) => {
        if (completeLogin.__typename !== 'MemberSession') return { completeLogin };
        const { member = '' } = cast.member('coordinator');
        return { completeLogin: { ...completeLogin, me: { ...completeLogin.me, member } } };
      });
      expect(await codeOf(unlock())).toBe('commitment');
    });
    it('opens nothing with role grants that were moved from another member', async () => {
      const { member = '' } = cast.member('verifier');
      const { roleGrants } = cast.server.state;
      cast.server.state.roleGrants = roleGrants.map((grant) => ({ ...grant, member }));
      const { session } = await cast.desk('verifier');
      cast.server.state.roleGrants = roleGrants;
      expect(session.inside.roleKey('office', 'scores', 1)).toBeUndefined();
      expect(session.inside.roleKey('office', 'references', 1)).toBeDefined();
    });
    it('opens no role key that a colleague granted on a fork', async () => {
      const { inside } = (await cast.desk('coordinator')).session;
      const { member = '' } = cast.member('verifier');
      const role = inside.roleKey('office', 'need', 1);
      const { kemKey } = requireMember(inside.directory(), member);
      if (!role) throw new Error('the coordinator lacks a key');
      const granted = (chainHead: Uint8Array) => ({
        member,
        ...{ team: 'office', compartment: 'need' as const, generation: 1, granter: inside.member },
        chainHead: toText(chainHead),
        grant: toText(
          grantRole(cast.engine.p, {
            role,
            recipient: { name: `member:${member}`, generation: 0, publicKey: kemKey },
            chainHead,
            granter: inside.member,
            signer: inside.signer,
          }),
        ),
      });
      const opened = async (chainHead: Uint8Array): Promise<boolean> => {
        const { roleGrants } = cast.server.state;
        cast.server.state.roleGrants = [...roleGrants, granted(chainHead)];
        const { session } = await cast.desk('verifier');
        cast.server.state.roleGrants = roleGrants;
        return session.inside.roleKey('office', 'need', 1) !== undefined;
      };
      expect(await opened(inside.directory().head)).toBe(true);
      expect(await opened(cast.engine.p.randomBytes(32))).toBe(false);
    });
    it('says so when there is no organisation', async () => {
      cast.server.lie(Organisation, () => ({ organisation: null }));
      expect(await codeOf(unlock())).toBe('key-mismatch');
    });
  });

  it('forgets everything on closing', async () => {
    const { session } = await cast.desk('coordinator');
    const key = session.inside.roleKey('office', 'identity', 1);
    await session.close();
    expect(session.inside.roleKey('office', 'identity', 1)).toBeUndefined();
    expect(() => key?.kem.decapsulate(new Uint8Array(1120))).toThrow('wiped');
    expect(() => session.inside.signer.sign(new Uint8Array(1))).toThrow('wiped');
  });
});
