import { jest } from '@jest/globals';
import { Me, People } from '@vrijhaven/contracts';
import type { Role, Team } from '@vrijhaven/domain';
import { createPeople } from '@vrijhaven/organisation/client';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { ANSWERS, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const office = (...roles: readonly Role[]) => roles.map((role) => ({ role, team: 'office' as const }));
const host = (city: string) => [{ role: 'cityCoordinator' as const, team: `host:${city}` as Team }];

describe('people change roles', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast([{ handle: 'second-verifier', roles: office('verifier') }]);
  });

  const peopleOf = async (handle: string) => createPeople((await cast.desk(handle)).session);
  const idOf = (handle: string): string => cast.member(handle).member ?? '';
  const change = async (
    handle: string,
    roles: ReturnType<typeof office> | ReturnType<typeof host>,
    by = 'coordinator',
  ) => (await peopleOf(by)).changeRoles({ member: idOf(handle), roles });
  const generation = async (team: string, compartment: 'contact' | 'need' | 'references' | 'thread') =>
    currentRoleKey((await cast.desk('coordinator')).session.inside.directory(), team, compartment)?.generation;

  it('and open nothing of the old role that is sealed afterwards, and all of the new one', async () => {
    const before = await submitted(cast);
    const leaver = await cast.desk('intakeofficer');
    expect(await change('intakeofficer', office('commissioner'))).toEqual({ kind: 'changed' });
    const after = await submitted(cast, { ...ANSWERS, alias: 'Second Crane' });
    const { session, caseload } = await cast.desk('intakeofficer');
    expect(session.me.assignments).toEqual(office('commissioner'));
    for (const { record } of [before, after])
      expect((await caseload.open(record))?.compartments.need.status).toBe('open');
    expect(session.inside.roleKey('office', 'contact', 2)).toBeUndefined();
    expect(leaver.session.inside.roleKey('office', 'contact', 2)).toBeUndefined();
    expect(await generation('office', 'contact')).toBe(2);
    expect(await generation('office', 'need')).toBe(1);
  });

  it('are given every generation that the coordinator holds, and older ones through previous seeds', async () => {
    const { record } = await submitted(cast);
    await change('intakeofficer', office('commissioner'));
    expect(await change('intakeofficer', office('intakeOfficer'))).toEqual({ kind: 'changed' });
    const { session, caseload } = await cast.desk('intakeofficer');
    for (const at of [1, 2]) expect(session.inside.roleKey('office', 'contact', at)).toBeDefined();
    expect((await caseload.open(record))?.compartments.contact.status).toBe('open');
  });

  it('are given a renewed key where the coordinator holds none, and colleagues seal the seed before', async () => {
    expect(await change('intakeofficer', office('intakeOfficer', 'verifier'))).toEqual({ kind: 'changed' });
    expect(await generation('office', 'references')).toBe(2);
    const { session } = await cast.desk('intakeofficer');
    expect(session.inside.roleKey('office', 'references', 2)).toBeDefined();
    expect((await cast.desk('coordinator')).session.inside.roleKey('office', 'references', 2)).toBeUndefined();
    expect((await cast.desk('second-verifier')).session.inside.roleKey('office', 'references', 2)).toBeDefined();
  });

  it('and city teams: the old city’s key moves on without them', async () => {
    expect(await change('host-utrecht', host('maastricht'))).toEqual({ kind: 'changed' });
    expect([await generation('host:utrecht', 'need'), await generation('host:maastricht', 'need')]).toEqual([2, 1]);
    const { session } = await cast.desk('host-utrecht');
    expect(session.inside.roleKey('host:utrecht', 'need', 2)).toBeUndefined();
    expect(session.inside.roleKey('host:maastricht', 'need', 1)).toBeDefined();
  });

  it('are told beforehand what opens, what closes and which keys are renewed', async () => {
    const request = { member: idOf('intakeofficer'), roles: office('verifier') };
    const preview = await (await peopleOf('coordinator')).previewRoles(request);
    const of = (places: readonly { compartment: string }[]) => places.map(({ compartment }) => compartment).sort();
    expect(of(preview.opens)).toEqual(['identity', 'references', 'vetting']);
    expect(preview.closes).toEqual([]);
    expect(of(preview.renews)).toEqual(['references', 'vetting']);
    expect([preview.lastReaderOf, preview.takesTwo]).toEqual([[], false]);
    expect(cast.server.sent('AppendLinks')).toHaveLength(2);
  });

  it('does nothing to oneself, to nobody, to roles as they are or unknown, nor to the last reader of care', async () => {
    expect(await change('coordinator', office('verifier'))).toEqual({ kind: 'Yourself' });
    expect(await (await peopleOf('coordinator')).changeRoles({ member: cast.call, roles: office('verifier') })).toEqual(
      {
        kind: 'NotFound',
      },
    );
    expect(await change('verifier', office('verifier'))).toEqual({ kind: 'NothingChanges' });
    expect(await change('verifier', [])).toMatchObject({ kind: 'InvalidInput' });
    expect(await change('verifier', [{ role: 'verifier', team: 'host:utrecht' }] as never)).toMatchObject({
      kind: 'InvalidInput',
    });
    expect(await change('careprofessional', office('verifier'))).toEqual({
      kind: 'LastReader',
      compartments: ['care'],
    });
    expect(cast.server.sent('AppendLinks')).toHaveLength(2);
  });

  it('to and from coordinator with two signatures, the second of which makes what follows', async () => {
    await submitted(cast);
    expect(await change('intakeofficer', office('coordinator'))).toMatchObject({ kind: 'proposed' });
    expect((await cast.desk('intakeofficer')).session.me.assignments).toEqual(office('intakeOfficer'));
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    const { session } = await cast.desk('intakeofficer');
    expect(session.me.assignments).toEqual(office('coordinator'));
    expect(session.inside.roleKey('office', 'identity', 1)).toBeDefined();
    expect(session.inside.roleKey('host:utrecht', 'need', 1)).toBeDefined();
    cast.server.state.waitingActs = [];
    expect(await change('intakeofficer', office('intakeOfficer'))).toMatchObject({ kind: 'proposed' });
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    expect(await generation('host:utrecht', 'need')).toBe(2);
    const back = await cast.desk('intakeofficer');
    expect(back.session.inside.roleKey('office', 'identity', 2)).toBeUndefined();
    expect(back.session.inside.roleKey('office', 'contact', 1)).toBeDefined();
    expect(await change('colleague', office('verifier'))).toEqual({ kind: 'NeedsRootKey' });
  });

  it('that a server shows and the chain does not have give nobody a page, a key or a preview', async () => {
    const lie = [{ role: 'coordinator' as const, team: 'office' }];
    cast.server.lie(Me, ({ me }) => ({ me: me && { ...me, roles: lie } }));
    cast.server.lie(People, ({ people }) => ({ people: people.map((each) => ({ ...each, roles: lie })) }));
    const { session } = await cast.desk('intakeofficer');
    expect(session.me.assignments).toEqual(office('intakeOfficer'));
    const people = createPeople(session);
    const shown = (await people.list()).find(({ id }) => id === idOf('verifier'));
    expect(shown?.assignments).toEqual(office('verifier'));
    const desk = await peopleOf('coordinator');
    expect(await desk.changeRoles({ member: idOf('verifier'), roles: office('verifier') })).toEqual({
      kind: 'NothingChanges',
    });
  });
});
