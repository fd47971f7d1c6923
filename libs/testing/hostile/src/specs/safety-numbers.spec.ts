import { jest } from '@jest/globals';
import { People as PeopleQuery } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { compareHead, safetyNumber } from '@vrijhaven/crypto/verify';
import {
  createJoining,
  createPeople,
  createSafety,
  memoryComparisonStore,
  unlockDesk,
} from '@vrijhaven/organisation/client';
import type { ComparisonStore, MemberSession } from '@vrijhaven/organisation/client';
import { createShelterCity } from '@vrijhaven/shelter-city/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { paperClock } from '../paper/state';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('safety numbers', () => {
  let cast: PaperCast;
  let store: ComparisonStore;
  beforeEach(async () => {
    cast = await openPaperCast();
    store = memoryComparisonStore();
  });

  const unlock = async (handle: string): Promise<MemberSession> => {
    const { server, engine, pin } = cast;
    const { passphrase } = cast.member(handle);
    const request = { transport: server.connect(), engine, pin, handle, passphrase, clock: paperClock };
    const outcome = await unlockDesk({ ...request, comparisons: store });
    if (outcome.kind !== 'unlocked') throw new Error(outcome.kind);
    return outcome.session;
  };
  const idOf = (handle: string) => cast.member(handle).member ?? '';
  const viewOf = async (session: MemberSession, handle: string) => {
    const found = (await createSafety(session).colleagues()).find(({ member }) => member === idOf(handle));
    if (!found) throw new Error(`${handle} is no colleague`);
    return found;
  };
  const say = async (session: MemberSession, handle: string, answer: 'match' | 'differ') => {
    const { member, number } = await viewOf(session, handle);
    return createSafety(session).answer({ member, number, answer });
  };
  const invited = async (role: 'careProfessional' | 'coordinator' | 'verifier', session: MemberSession) => {
    const people = createPeople(session);
    const outcome = await people.invite({ handle: 'newcomer', role, team: 'office' });
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    const { invitation, code } = outcome;
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    await guest.prepare({ invitation: invitation.id, code, handle: 'newcomer' });
    await guest.send();
    return { people, request: { invitation: invitation.id, code } };
  };

  it('are the same at both desks, another one for every colleague, and never one’s own', async () => {
    const [ours, theirs] = [await unlock('coordinator'), await unlock('verifier')];
    expect((await viewOf(ours, 'verifier')).number).toBe((await viewOf(theirs, 'coordinator')).number);
    const views = await createSafety(ours).colleagues();
    expect(new Set(views.map(({ number }) => number)).size).toBe(cast.members.length - 1);
    expect(views.map(({ member }) => member)).not.toContain(idOf('coordinator'));
    expect(await createSafety(ours).fingerprint()).toBe(await createSafety(theirs).fingerprint());
  });

  it('differ when the server shows one of them another member’s keys', async () => {
    const [ours, theirs] = [await unlock('coordinator'), await unlock('verifier')];
    const honest = (await viewOf(theirs, 'coordinator')).number;
    // The name of the verifier over the keys of the commissioner: names are the server's to give.
    cast.server.lie(PeopleQuery, ({ people }) => ({
      people: people.map((each) => (each.id === idOf('verifier') ? { ...each, id: idOf('commissioner') } : each)),
    }));
    const shown = (await createPeople(ours).list()).find(({ handle }) => handle === 'verifier');
    const number = (await createSafety(ours).colleagues()).find(({ member }) => member === shown?.id)?.number;
    expect(number).toMatch(/^\d{5}( \d{5}){11}$/);
    expect(number).not.toBe(honest);
    // And false keys under the right id.
    const directory = ours.inside.directory();
    const [self, other, stranger] = ['coordinator', 'verifier', 'commissioner'].map((handle) => {
      const { id, signKey, kemKey } = directory.members.get(idOf(handle))!;
      return { memberId: id, signKey, kemKey };
    });
    const forged = { ...stranger!, memberId: other!.memberId };
    expect(safetyNumber(cast.engine.p, cast.pin.organisation, self!, forged)).not.toBe(honest);
  });

  it('that differ keep every key from that person until they match', async () => {
    const session = await unlock('coordinator');
    const { people, request } = await invited('careProfessional', session);
    expect(await say(session, 'careprofessional', 'differ')).toMatchObject({ kind: 'kept' });
    // Admitting renews the care key, which would be granted to the doubted colleague as well.
    expect(await people.admit(request)).toEqual({ kind: 'KeysInDoubt', member: idOf('careprofessional') });
    expect(cast.server.sent('AdmitMember')).toEqual([]);
    // A lock forgets nothing.
    const again = await unlock('coordinator');
    expect((await createPeople(again).admit(request)).kind).toBe('KeysInDoubt');
    await say(again, 'careprofessional', 'match');
    expect((await createPeople(again).admit(request)).kind).toBe('admitted');
  });

  it('that differ stop the founding of a city’s team, and the countersigning of what that person signed', async () => {
    const [first, second] = [await unlock('coordinator'), await unlock('colleague')];
    await say(second, 'coordinator', 'differ');
    const { people, request } = await invited('coordinator', first);
    const half = await people.admit(request);
    expect(half.kind).toBe('proposed');
    const doubt = { kind: 'KeysInDoubt', member: idOf('coordinator') };
    expect(await signSecond(second)).toEqual(doubt);
    const city = { slug: 'delft', name: 'Delft', since: 2020, places: [] };
    expect(await createShelterCity(second).createCity(city)).toEqual(doubt);
    await say(second, 'coordinator', 'match');
    expect((await signSecond(second)).kind).toBe('done');
    expect((await createShelterCity(second).createCity(city)).kind).toBe('done');
  });

  it('that change after they matched are a doubt by themselves', async () => {
    const session = await unlock('coordinator');
    await say(session, 'careprofessional', 'match');
    expect((await viewOf(session, 'careprofessional')).standing).toBe('match');
    // What another chain with other keys would have left behind on this device.
    const [kept] = store.read(cast.pin.organisation);
    store.write(cast.pin.organisation, [
      { ...kept!, number: kept!.number.replace(/\d/, (d) => String((+d + 1) % 10)) },
    ]);
    expect((await viewOf(session, 'careprofessional')).standing).toBe('changed');
    const { people, request } = await invited('careProfessional', session);
    expect((await people.admit(request)).kind).toBe('KeysInDoubt');
  });

  it('keep nothing for a number that is not the present one, or for a stranger', async () => {
    const session = await unlock('coordinator');
    const safety = createSafety(session);
    const { member, number } = await viewOf(session, 'verifier');
    expect(await safety.answer({ member, number: `${number}0`, answer: 'match' })).toEqual({ kind: 'NumberChanged' });
    expect(await safety.answer({ member: idOf('coordinator'), number, answer: 'match' })).toEqual({ kind: 'NotFound' });
    expect(store.read(cast.pin.organisation)).toEqual([]);
  });

  it('keep public facts only', async () => {
    const session = await unlock('coordinator');
    await say(session, 'verifier', 'differ');
    const { number } = await viewOf(session, 'verifier');
    expect(store.read(cast.pin.organisation)).toEqual([
      { self: idOf('coordinator'), member: idOf('verifier'), number, answer: 'differ' },
    ]);
  });

  it('leave heads to show a server that tells each place another story', async () => {
    const directory = (await unlock('coordinator')).inside.directory();
    const { organisation, sequence, head } = directory;
    const another = cast.engine.p.randomBytes(32);
    expect(compareHead(directory, { organisation, sequence, head })).toBe('same');
    expect(compareHead(directory, { organisation, sequence, head: another })).toBe('fork');
    expect(compareHead(directory, { organisation, sequence: sequence + 1, head: another })).toBe('later');
    expect(toText(head)).not.toBe(toText(another));
  });
});
