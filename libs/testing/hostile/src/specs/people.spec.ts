import { jest } from '@jest/globals';
import { Invitations, People as PeopleQuery } from '@vrijhaven/contracts';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Role, Team } from '@vrijhaven/domain';
import { openPaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { submitted } from '../paper/submitted';
import type { PaperCast } from '../paper/paper-cast';
import { createJoining, foundTeam } from '@vrijhaven/organisation/client';
import { createPeople } from '@vrijhaven/organisation/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('people', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });

  const joining = () => createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });

  /** Invited, answered, not yet admitted. */
  const answered = async (role: Role, team: Team = 'office', code?: string) => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle: 'newcomer', role, team });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const guest = joining();
    const prepared = await guest.prepare({
      invitation: invited.invitation.id,
      code: code ?? invited.code,
      handle: 'newcomer',
    });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    expect(guest.matchesPassphrase(prepared.passphrase.join('  ').toUpperCase())).toBe(true);
    expect(guest.matchesPassphrase('something else')).toBe(false);
    await guest.send();
    return { people, invited, passphrase: prepared.passphrase.join(' ') };
  };

  const enter = async (passphrase: string) => {
    cast.join({ handle: 'newcomer', passphrase });
    return cast.desk('newcomer');
  };

  it('admits a verifier who then reads what was sealed before', async () => {
    const { record } = await submitted(cast);
    const { people, invited, passphrase } = await answered('verifier');
    expect((await people.admit({ invitation: invited.invitation.id, code: invited.code })).kind).toBe('admitted');
    const { caseload } = await enter(passphrase);
    const dossier = await caseload.open(record);
    expect(dossier?.compartments.identity.status).toBe('open');
    expect(dossier?.compartments.care.status).toBe('notForYourRole');
  });

  it('never hands on a key that the coordinator does not hold: it makes the next generation', async () => {
    const { record } = await submitted(cast);
    const { people, invited, passphrase } = await answered('careProfessional');
    expect((await people.admit({ invitation: invited.invitation.id, code: invited.code })).kind).toBe('admitted');
    const newcomer = await enter(passphrase);
    const directory = newcomer.session.inside.directory();
    expect(currentRoleKey(directory, 'office', 'care')?.generation).toBe(2);
    expect(newcomer.session.inside.roleKey('office', 'care', 1)).toBeUndefined();
    expect(newcomer.session.inside.roleKey('office', 'care', 2)).toBeDefined();
    expect((await newcomer.caseload.open(record))?.compartments.care.status).toBe('unavailable');
    const old = await cast.desk('careprofessional');
    expect(old.session.inside.roleKey('office', 'care', 2)).toBeDefined();
    expect((await old.caseload.open(record))?.compartments.care.status).toBe('open');
    expect((await cast.desk('coordinator')).session.inside.roleKey('office', 'care', 2)).toBeUndefined();
  });

  it('refuses keys that the code does not prove, whoever swapped them', async () => {
    const { people, invited } = await answered('verifier');
    const invitation = invited.invitation.id;
    expect(await people.admit({ invitation, code: 'not a code' })).toEqual({ kind: 'WrongCode' });
    cast.server.lie(Invitations, ({ invitations }) => ({
      invitations: invitations.map((each) => ({ ...each, bundle: `${each.bundle?.slice(0, -4) ?? ''}AAAA` })),
    }));
    expect(await people.admit({ invitation, code: invited.code })).toEqual({ kind: 'WrongCode' });
    expect(cast.server.sent('AdmitMember')).toEqual([]);
  });

  it('makes a coordinator with two signatures, never with one', async () => {
    const { people, invited, passphrase } = await answered('coordinator');
    const half = await people.admit({ invitation: invited.invitation.id, code: invited.code });
    expect(half.kind).toBe('proposed');
    expect(cast.server.sent('AdmitMember')).toEqual([]);
    expect(await signSecond((await cast.desk('coordinator')).session)).toEqual({ kind: 'NotYours' });
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    expect((await enter(passphrase)).session.me.assignments).toEqual([{ role: 'coordinator', team: 'office' }]);
  });

  it('lets no coordinator slip another person under the second signature', async () => {
    const first = await answered('coordinator');
    await first.people.admit({ invitation: first.invited.invitation.id, code: first.invited.code });
    const other = await answered('coordinator');
    const [act] = cast.server.state.waitingActs;
    if (!act) throw new Error('nothing waits');
    act.parts.request = other.invited.invitation.id;
    // The code is sealed for one request and one link, whoever asks for another.
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'NeedsCode' });
    expect(cast.server.sent('AdmitMember')).toEqual([]);
  });

  it('puts no second signature on a link that does not follow the chain as it stands', async () => {
    const { people, invited } = await answered('coordinator');
    await people.admit({ invitation: invited.invitation.id, code: invited.code });
    await foundTeam((await cast.desk('coordinator')).session, 'host:nijmegen');
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'ChainMoved' });
    expect(cast.server.sent('AdmitMember')).toEqual([]);
  });

  it('admits the host of a city with the city’s keys only', async () => {
    const { people, invited, passphrase } = await answered('cityCoordinator', 'host:utrecht');
    await people.admit({ invitation: invited.invitation.id, code: invited.code });
    const { session } = await enter(passphrase);
    expect(session.inside.roleKey('host:utrecht', 'need', 1)).toBeDefined();
    expect(session.inside.roleKey('host:maastricht', 'need', 1)).toBeUndefined();
    expect(session.inside.roleKey('office', 'need', 1)).toBeUndefined();
  });

  it('shows whom the server slipped in', async () => {
    cast.server.lie(PeopleQuery, ({ people }) => ({
      people: [...people, { id: '99999999-9999-4999-8999-999999999999', handle: 'mole', active: true, roles: [] }],
    }));
    const list = await createPeople((await cast.desk('coordinator')).session).list();
    expect(list.filter(({ standing }) => standing !== 'inChain').map(({ handle }) => handle)).toEqual(['mole']);
    expect(list.find(({ handle }) => handle === 'verifier')?.assignments).toEqual([
      { role: 'verifier', team: 'office' },
    ]);
  });
});
