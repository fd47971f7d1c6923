import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Role, Team } from '@vrijhaven/domain';
import { compartmentsOfTeam, NEED_TO_KNOW, professionalTeam } from '@vrijhaven/domain';
import {
  createCheckpoints,
  createJoining,
  createKeyCare,
  createPeople,
  foundTeam,
} from '@vrijhaven/organisation/client';
import { createTraining } from '@vrijhaven/training/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(90_000);

const THEIRS = ['course', 'roster', 'request', 'pair', 'profile', 'appraisal'] as const;
const ANNA = professionalTeam('7d2f0000-0000-4000-8000-000000000000');

describe('keys of the other programmes', () => {
  let cast: PaperCast;
  // As an organisation was founded before there was anything that these roles read.
  beforeEach(async () => {
    cast = await openPaperCast([], ['pairingCoordinator', 'courseManager', 'securityOfficer']);
  });

  const join = async (handle: string, role: Role, team: Team = 'office'): Promise<void> => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle, role, team });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const request = { invitation: invited.invitation.id, code: invited.code };
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const prepared = await guest.prepare({ ...request, handle });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    await guest.send();
    expect((await people.admit(request)).kind).toBe('admitted');
    cast.join({ handle, passphrase: prepared.passphrase.join(' ') });
  };
  const held = async (handle: string, team: Team, generation: number): Promise<string[]> => {
    const { inside } = (await cast.desk(handle)).session;
    return compartmentsOfTeam(team).filter((each) => inside.roleKey(team, each, generation));
  };
  /** Two coordinators sign the checkpoint of the chain as it stands. */
  const publish = async (): Promise<void> => {
    expect((await createCheckpoints((await cast.desk('coordinator')).session).propose()).kind).toBe('proposed');
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
  };
  const enter = async (programme: 'training' | 'connect2protect') => {
    const applicant = cast.applicant();
    await applicant.newReceipt('en');
    await applicant.start();
    const outcome = await applicant.enter({
      ...{ programme, call: cast.call, content: { kind: 'application', text: 'I would like to learn' } },
      consents: { selection: true },
    });
    return { applicant, outcome };
  };

  it('are not there in an organisation founded before, and nothing waits for them', async () => {
    const { session } = await cast.desk('coordinator');
    const directory = session.inside.directory();
    expect(THEIRS.filter((each) => currentRoleKey(directory, 'office', each))).toEqual([]);
    expect((await createKeyCare(session).look()).unfounded).toEqual([]);
    expect((await submitted(cast)).record).toBeTruthy();
    expect((await enter('training')).outcome).toEqual({ kind: 'CheckpointRefused', reason: 'missing-key' });
    expect(cast.server.sent('SubmitApplication')).toHaveLength(1);
  });

  it('come with the first who reads them, and the coordinator keeps none', async () => {
    await join('marit', 'courseManager');
    expect(await held('marit', 'office', 1)).toEqual(['course', 'roster', 'appraisal']);
    expect((await held('coordinator', 'office', 1)).filter((each) => THEIRS.some((one) => one === each))).toEqual([]);
    const directory = (await cast.desk('coordinator')).session.inside.directory();
    expect(THEIRS.filter((each) => currentRoleKey(directory, 'office', each))).toEqual([
      ...['course', 'roster', 'appraisal'],
    ]);
    expect((await createKeyCare((await cast.desk('coordinator')).session).look()).unfounded).toEqual([]);
  });

  it('come to a role that is there already with a part that it did not know before', async () => {
    // As course managers were admitted by a version that knew no appraisals.
    const { courseManager } = NEED_TO_KNOW;
    const before = { ...courseManager };
    expect(Reflect.deleteProperty(courseManager, 'appraisal')).toBe(true);
    try {
      await join('marit', 'courseManager');
      await publish();
    } finally {
      Object.assign(courseManager, before);
    }
    const { outcome } = await enter('training');
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
    const logs = async () => createLogs((await cast.desk('marit')).session);
    const note = { kind: 'note', text: 'Knows what for' };
    expect(await (await logs()).append(outcome.record, 'course', { kind: 'message', text: 'Welcome' })).toMatchObject({
      kind: 'done',
    });
    expect(await (await logs()).append(outcome.record, 'appraisal', note)).toEqual({ kind: 'NoKeyYet' });
    const care = createKeyCare((await cast.desk('coordinator')).session);
    expect((await care.look()).unfounded).toEqual(['office']);
    expect(await care.finish()).toMatchObject({ kind: 'finished' });
    expect((await care.look()).unfounded).toEqual([]);
    expect(await held('marit', 'office', 1)).toEqual(['course', 'roster', 'appraisal']);
    expect(await held('coordinator', 'office', 1)).not.toContain('appraisal');
    expect(await (await logs()).append(outcome.record, 'appraisal', note)).toMatchObject({ kind: 'done' });
    // The checkpoint of before still holds for who comes in: nothing of theirs is sealed to that key.
    expect((await enter('training')).outcome).toMatchObject({ kind: 'submitted' });
  });

  it('are named to defenders by the next checkpoint, and what then comes in is theirs alone', async () => {
    await join('marit', 'courseManager');
    expect((await enter('training')).outcome).toMatchObject({ kind: 'CheckpointRefused' });
    await publish();
    const { applicant, outcome } = await enter('training');
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
    const seen = async (handle: string) =>
      (await createLogs((await cast.desk(handle)).session).read(outcome.record, 'course'))?.entries;
    expect(await seen('marit')).toMatchObject([
      { status: 'open', sequence: 1, author: outcome.record, content: { kind: 'application' } },
    ]);
    for (const handle of ['coordinator', 'verifier', 'intakeofficer'])
      expect((await seen(handle))?.map(({ status }) => status)).toEqual(['unavailable']);
    const own = applicant.session().logs;
    expect((await own.read('course'))?.entries).toMatchObject([{ status: 'open' }]);
    expect(await own.append('course', { kind: 'message', text: 'One more thing' })).toEqual({
      kind: 'done',
      sequence: 2,
    });
    expect((await seen('marit'))?.map(({ status }) => status)).toEqual(['open', 'open']);
    expect((await applicant.load())?.intact).toBe(true);
    // The other programme has nobody yet: nothing is sealed to a key that nobody holds.
    expect((await enter('connect2protect')).outcome).toMatchObject({ kind: 'CheckpointRefused' });
  });

  it('come with a change of roles too, and its preview says so', async () => {
    await join('sam', 'securityOfficer');
    expect(await held('sam', 'office', 1)).toContain('pair');
    const people = createPeople((await cast.desk('coordinator')).session);
    const [verifier] = (await people.list()).filter(({ handle }) => handle === 'verifier');
    if (!verifier) throw new Error('no verifier');
    const roles = [...verifier.assignments, { role: 'pairingCoordinator' as const, team: 'office' as const }];
    const { opens } = await people.previewRoles({ member: verifier.id, roles });
    expect(opens.map(({ compartment }) => compartment).sort()).toEqual(['pair', 'profile', 'request']);
    expect(await people.changeRoles({ member: verifier.id, roles })).toMatchObject({ kind: 'changed' });
    expect(await held('verifier', 'office', 1)).toEqual(expect.arrayContaining(['request', 'profile']));
    // The coordinator held no key of pairs to pass on: they made the next one, for both who read them.
    for (const handle of ['verifier', 'sam']) expect(await held(handle, 'office', 2)).toContain('pair');
  });

  it('of a professional’s team come with its first member, and a second one makes the next generation', async () => {
    const coordinator = (await cast.desk('coordinator')).session;
    expect(await foundTeam(coordinator, ANNA)).toEqual({ kind: 'done' });
    expect(coordinator.inside.directory().roleKeys.has(`${ANNA}/pair`)).toBe(false);
    await join('anna', 'professional', ANNA);
    expect(await held('anna', ANNA, 1)).toEqual(['pair', 'profile']);
    expect(await held('anna', 'office', 1)).toEqual([]);
    await join('assistant', 'professional', ANNA);
    expect(await held('assistant', ANNA, 1)).toEqual([]);
    expect(await held('assistant', ANNA, 2)).toEqual(['pair', 'profile']);
    expect(await held('anna', ANNA, 2)).toEqual(['pair', 'profile']);
    expect(await held('coordinator', ANNA, 2)).toEqual([]);
  });

  it('are made for a team that lacks one by a coordinator’s desk, and by nobody else’s', async () => {
    const { trainer } = NEED_TO_KNOW;
    const before = { ...trainer };
    // As a trainer was admitted by a version in which trainers read nothing.
    expect(Reflect.deleteProperty(trainer, 'roster')).toBe(true);
    try {
      await join('tom', 'trainer', 'course:spring');
    } finally {
      Object.assign(trainer, before);
    }
    await join('marit', 'courseManager');
    await join('pia', 'pairingCoordinator');
    const trainingOf = async (handle: string) => {
      const { session } = await cast.desk(handle);
      return { session, training: createTraining(session, createLogs(session)) };
    };
    const earlier = cast.server.sent('AppendLinks').length;
    const linksSent = () => cast.server.sent('AppendLinks').length - earlier;
    for (const handle of ['marit', 'pia', 'tom', 'verifier', 'intakeofficer', 'administrator']) {
      const { session, training } = await trainingOf(handle);
      const { head } = await session.inside.refresh();
      expect([handle, await training.foundTrainers('spring')]).toEqual([handle, { kind: 'NotSigned' }]);
      expect([handle, (await session.inside.refresh()).head]).toEqual([handle, head]);
      expect([handle, await held(handle, 'course:spring', 1)]).toEqual([handle, []]);
    }
    expect(linksSent()).toBe(0);
    const { training } = await trainingOf('coordinator');
    expect(await training.foundTrainers('spring')).toEqual({ kind: 'done' });
    expect(await held('tom', 'course:spring', 1)).toEqual(['roster']);
    expect(await held('coordinator', 'course:spring', 1)).toEqual([]);
    expect(await training.foundTrainers('spring')).toEqual({ kind: 'done' });
    expect(linksSent()).toBe(1);
  });

  it('of a course are the trainers’ alone, those of one edition for one', async () => {
    await join('tom', 'trainer', 'course:spring');
    expect(await held('tom', 'course:spring', 1)).toEqual(['roster']);
    expect(await held('tom', 'course:autumn', 1)).toEqual([]);
    expect(await held('coordinator', 'course:spring', 1)).toEqual([]);
  });
});
