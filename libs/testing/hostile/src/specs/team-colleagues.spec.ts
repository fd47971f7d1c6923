import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import { createConnect2Protect, createOwnPairing } from '@vrijhaven/connect2protect/client';
import type { Connect2Protect, PairView } from '@vrijhaven/connect2protect/client';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import { createJoining, createPeople, foundTeam } from '@vrijhaven/organisation/client';
import { professionalTeam } from '@vrijhaven/domain';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(90_000);

const LARK = '22222222-2222-4222-8222-222222222222';
const PAIR = '44444444-4444-4444-8444-444444444444';
const TEAM = professionalTeam(LARK);

describe('a second person in a professional’s team', () => {
  let cast: PaperCast;
  let record: string;

  const workOf = async (handle: string): Promise<Connect2Protect> => {
    const { session } = await cast.desk(handle);
    return createConnect2Protect(session, createLogs(session));
  };
  const pairFor = async (work: Connect2Protect): Promise<PairView> =>
    (await work.loadPairs()).find(({ id }) => id === PAIR)!;
  const released = async (handle: string) => {
    const work = await workOf(handle);
    return (await work.openPair(await pairFor(work))).released.map(({ item, text }) => [item, text]);
  };
  const profileFor = async (handle: string) => (await (await workOf(handle)).loadProfessionals())[0]!.profile;
  const join = async (handle: string): Promise<void> => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle, role: 'professional', team: TEAM });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const request = { invitation: invited.invitation.id, code: invited.code };
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const prepared = await guest.prepare({ ...request, handle });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    await guest.send();
    expect((await people.admit(request)).kind).toBe('admitted');
    cast.join({ handle, passphrase: prepared.passphrase.join(' ') });
  };

  beforeEach(async () => {
    cast = await openPaperCast([{ handle: 'lark', roles: [{ role: 'professional', team: TEAM }] }]);
    await foundTeam((await cast.desk('coordinator')).session, TEAM);
    const { applicant, record: own } = await submitted(cast);
    record = own;
    cast.server.state.professionals.push({
      ...{ id: LARK, name: 'Member Lark', kind: 'mp' as const, maxPairs: 3, mandateEnds: null, active: true },
      ...{ version: 1, pairs: 0, members: [], confidentiality: [], profile: null },
    });
    cast.server.state.pairs.push({
      ...{ id: PAIR, need: cast.call, application: record, state: 'agreed', version: 2, proposedOn: '2026-03-01' },
      professional: { id: LARK, name: 'Member Lark', kind: 'mp', mandateEnds: null },
      ...{ rhythmDays: null, beganOn: null, reviewOn: null, endedOn: null, reason: null, paused: false },
      answers: { defender: null, professional: null },
      ...{ checkIns: [], alarms: [], actions: [], events: [] },
    });
    const defender = createOwnPairing(applicant.session());
    await defender.release({ item: 'story', level: 'official', text: 'I count trees.', firstLook: true });
    const lark = await workOf('lark');
    await lark.signConfidentiality({ professional: LARK });
    await lark.writeProfile({ professional: LARK, profile: { ...EMPTY_PROFILE, seat: 'Lower house' } });
    const [mine] = (await defender.load()).pairs;
    await defender.answer({ pair: mine!, answer: 'yes' });
    const office = await workOf('pairingcoordinator');
    expect(await office.begin({ pair: await pairFor(office), rhythmDays: 14 })).toMatchObject({ kind: 'done' });
    await join('assistant');
  });

  it('opens nothing of before by themselves, whatever the server hands them', async () => {
    expect(await released('lark')).toEqual([['story', 'I count trees.']]);
    expect(await released('assistant')).toEqual([]);
    expect((await profileFor('assistant')).status).toBe('unavailable');
  });

  it('opens what was released once the office’s desk has put it under a layer for the team as it is now', async () => {
    const { layering } = await cast.desk('pairingcoordinator');
    expect(await layering.run()).toMatchObject({ state: 'done', unreadable: 0, unproven: 0 });
    for (const handle of ['assistant', 'lark'])
      expect([handle, await released(handle)]).toEqual([handle, [['story', 'I count trees.']]]);
  });

  it('is kept out by a consent that was taken back meanwhile, though the layer is put', async () => {
    const application = cast.server.state.applications.get(record)!;
    application.consents = application.consents.filter(({ subject }) => subject !== `professional:${LARK}`);
    await (await cast.desk('pairingcoordinator')).layering.run();
    expect(await released('assistant')).toEqual([]);
  });

  it('reads the profile once somebody who can has looked at it, and its words stay what they were', async () => {
    expect(await profileFor('lark')).toMatchObject({ status: 'open', content: { seat: 'Lower house' } });
    expect(cast.server.state.professionals[0]!.profile).toMatchObject({ revision: 2 });
    expect(await profileFor('assistant')).toMatchObject({ status: 'open', content: { seat: 'Lower house' } });
    // Nobody writes it again while nothing is left behind.
    await profileFor('pairingcoordinator');
    expect(cast.server.state.professionals[0]!.profile).toMatchObject({ revision: 2 });
  });
});
