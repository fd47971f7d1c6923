import { jest } from '@jest/globals';
import { createCaseload, createDataKeyCache, createLogs } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { conditionsOf, USUAL_FORM } from '@vrijhaven/applications/model';
import { Application, Entries, MyApplication, Revision, ScreenApplication } from '@vrijhaven/contracts';
import type { ApplicationPartsFragment } from '@vrijhaven/contracts';
import { createScreenings } from '@vrijhaven/selection/client';
import type { ScreeningView, Screenings, ScreenOutcome, ScreenRequest } from '@vrijhaven/selection/client';
import type { Judging, Verdict } from '@vrijhaven/selection/model';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { ANSWERS, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const rowsOf = (verdict: Verdict): Judging[] =>
  conditionsOf(USUAL_FORM).map((condition) => ({ condition, verdict, note: '' }));

type Parts = Pick<ApplicationPartsFragment, 'thread'>;

describe('screening before a server that lies', () => {
  let cast: PaperCast;
  let officer: Screenings;
  let coordinator: Screenings;

  const screenings = async (handle: string): Promise<Screenings> => {
    const { session } = await cast.desk(handle);
    const cache = createDataKeyCache();
    return createScreenings(session, cache, createCaseload(session, cache), createLogs(session, cache));
  };
  beforeAll(async () => {
    cast = await openPaperCast();
    [officer, coordinator] = [await screenings('intakeofficer'), await screenings('coordinator')];
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  /** A case that is being screened. */
  const begun = async () => {
    const { applicant, record } = await submitted(cast);
    const kept = cast.server.state.applications.get(record)!;
    Object.assign(kept, { state: 'screening' });
    return { applicant, record, kept };
  };
  const viewOf = async (by: Screenings, record: string): Promise<ScreeningView> => {
    const found = await by.load(record);
    if (!found) throw new Error('no such case');
    return found.view;
  };
  const screen = async (
    by: Screenings,
    record: string,
    change: Partial<ScreenRequest> = {},
  ): Promise<ScreenOutcome> => {
    const found = await by.load(record);
    const { seen } = found!.view;
    const request = { application: record, version: found!.dossier.version, seen, rows: rowsOf('met') };
    return by.screen({ ...request, outcome: 'eligible', ...change });
  };
  const ask = (by: Screenings, record: string, questions: readonly string[], text = '') =>
    screen(by, record, { outcome: 'incomplete', rows: rowsOf('ask'), ask: { questions, text } });
  const lieToApplicant = (change: (parts: Parts) => Parts): void => {
    cast.server.lie(MyApplication, ({ myApplication }) => ({
      myApplication: myApplication && { ...myApplication, ...change(myApplication) },
    }));
  };
  const asked = async (applicant: Applicant) => (await applicant.load())?.asked;

  it('keeps verdicts that colleagues read, and tells the server a move and nothing of them', async () => {
    const { record } = await begun();
    expect(await screen(officer, record)).toEqual({ kind: 'done' });
    const [past] = (await viewOf(coordinator, record)).past;
    expect(past).toMatchObject({
      author: cast.member('intakeofficer').member,
      screening: { outcome: 'eligible', seen: { threat: 1, contact: 1 } },
    });
    const [sent] = cast.server.sent('ScreenApplication').slice(-1);
    expect(Object.keys(sent as object).sort()).toEqual([
      ...['application', 'entry', 'idempotencyKey', 'message', 'to', 'version'],
    ]);
  });

  it('sends nothing that does not follow from the verdicts', async () => {
    const { record } = await begun();
    const before = cast.server.sent('ScreenApplication').length;
    expect(await screen(officer, record, { rows: rowsOf('unclear') })).toEqual({ kind: 'NotFollowing' });
    expect(await screen(officer, record, { outcome: 'ineligible' })).toEqual({ kind: 'NotFollowing' });
    expect(await ask(officer, record, [])).toEqual({ kind: 'NotFollowing' });
    expect(cast.server.sent('ScreenApplication')).toHaveLength(before);
  });

  it('asks once after a lost answer: the same entry, the same question, the same key', async () => {
    const { record } = await begun();
    const found = await officer.load(record);
    const request: ScreenRequest = {
      ...{ application: record, version: found!.dossier.version, seen: found!.view.seen, rows: rowsOf('ask') },
      ...{ outcome: 'incomplete', ask: { questions: ['english'], text: 'How well?' } },
    };
    const before = cast.server.sent('ScreenApplication').length;
    cast.server.loseNext(ScreenApplication);
    await expect(officer.screen(request)).rejects.toMatchObject({ code: 'offline' });
    await officer.screen(request);
    const [first, second] = cast.server.sent('ScreenApplication').slice(before);
    expect(second).toEqual(first);
  });

  it('shows the second of two what the first one found, and takes nothing of theirs', async () => {
    const { record } = await begun();
    const found = await coordinator.load(record);
    await screen(officer, record);
    const late = { application: record, version: found!.dossier.version, seen: found!.view.seen };
    expect(await coordinator.screen({ ...late, outcome: 'ineligible', rows: rowsOf('notMet') })).toEqual({
      kind: 'Moved',
    });
    expect((await viewOf(coordinator, record)).past).toMatchObject([{ screening: { outcome: 'eligible' } }]);
  });

  it('notices an older screening shown for the newest, and decides nothing on it', async () => {
    const { record, kept } = await begun();
    await ask(officer, record, ['english']);
    Object.assign(kept, { state: 'screening' });
    await screen(officer, record);
    Object.assign(kept, { state: 'screening' });
    expect((await viewOf(officer, record)).past).toHaveLength(2);
    cast.server.lie(Entries, ({ entries }) => ({
      entries: entries && { ...entries, entries: entries.entries.filter(({ revision }) => revision === 1) },
    }));
    expect((await viewOf(await screenings('coordinator'), record)).chained).toBe(false);
    expect(await screen(officer, record)).toEqual({ kind: 'Tampered' });
    // With the head as well: who saw more since they unlocked is not fooled.
    cast.server.lie(Entries, ({ entries }) => {
      const first = entries?.entries.filter(({ revision }) => revision === 1) ?? [];
      return { entries: entries && { ...entries, entries: first, head: first[0] ?? null } };
    });
    expect((await viewOf(officer, record)).chained).toBe(false);
  });

  it('brings the question to the applicant, and the answer back with what stood there before', async () => {
    const { applicant, record, kept } = await begun();
    await ask(officer, record, ['threatStory', 'english'], 'Two things.');
    expect(await asked(applicant)).toEqual({ sequence: 1, questions: ['threatStory', 'english'], text: 'Two things.' });
    const answers = { ...ANSWERS, threatStory: 'Two grey cars.' };
    expect(await applicant.returnWithAnswers(answers)).toEqual({ kind: 'done' });
    expect(kept.state).toBe('submitted');
    expect(await asked(applicant)).toBeNull();
    const { since, askMissing } = await viewOf(officer, record);
    expect(askMissing).toBe(false);
    expect(since).toMatchObject({
      changed: [{ question: { key: 'threatStory' }, before: 'A grey car.', after: 'Two grey cars.' }],
      closed: ['english'],
    });
    expect((await viewOf(coordinator, record)).since?.changed).toHaveLength(1);
  });

  it('says that a question did not arrive where the server drops it, to the applicant and to the office', async () => {
    const { applicant, record } = await begun();
    await ask(officer, record, ['english']);
    lieToApplicant(() => ({ thread: [] }));
    expect(await asked(applicant)).toBeNull();
    expect((await applicant.load())?.state).toBe('incomplete');
    cast.server.lie(Application, ({ application }) => ({ application: application && { ...application, thread: [] } }));
    expect((await viewOf(coordinator, record)).askMissing).toBe(true);
  });

  it('asks nothing that the server made up, moved from elsewhere or signed as the applicant', async () => {
    const [one, other] = [await begun(), await begun()];
    await ask(officer, one.record, ['english']);
    await ask(officer, other.record, ['threatStory']);
    lieToApplicant(() => ({ thread: other.kept.thread }));
    expect(await asked(one.applicant)).toBeNull();
    lieToApplicant(({ thread }) => ({
      thread: thread.map((part) => ({ ...part, author: cast.member('administrator').member ?? '' })),
    }));
    expect(await asked(one.applicant)).toBeNull();
    const third = await begun();
    await third.applicant.postMessage('{"kind":"ask","questions":["receipt"]}');
    Object.assign(third.kept, { state: 'incomplete' });
    expect(await asked(third.applicant)).toBeNull();
  });

  it('calls what stood there before missing when the server does not bring it, never unchanged', async () => {
    const { applicant, record } = await begun();
    await ask(officer, record, ['threatStory']);
    await applicant.returnWithAnswers({ ...ANSWERS, threatStory: 'Two grey cars.' });
    cast.server.lie(Revision, () => ({ revision: null }));
    expect((await viewOf(officer, record)).since).toMatchObject({
      ...{ changed: [], unchanged: [], missing: ['threatStory'] },
    });
    cast.server.beHonest();
    // The newest once more in the place of the one before: its number is part of what was sealed.
    cast.server.lie(Revision, () => {
      const now = cast.server.state.applications.get(record)?.documents.find((each) => each.compartment === 'threat');
      return { revision: now ? { ...now, revision: 1 } : null };
    });
    expect((await viewOf(officer, record)).since).toMatchObject({ changed: [], missing: ['threatStory'] });
  });
});
