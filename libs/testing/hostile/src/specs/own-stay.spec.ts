import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import type { Applicant, LogView, Logs } from '@vrijhaven/applications/client';
import { AnswerMove, AppendMyEntry, Checkpoint, MyEntries, MyStays } from '@vrijhaven/contracts';
import type { MyEntriesQuery } from '@vrijhaven/contracts';
import { createOwnStays } from '@vrijhaven/shelter-city/client';
import { ITEM_CODES } from '@vrijhaven/shelter-city/model';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { city } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Shown = NonNullable<MyEntriesQuery['myEntries']>;
const PLAN = { kind: 'plan', text: 'By the lake first.' };

describe('a guest’s own page of the stay', () => {
  let cast: PaperCast;
  let office: Logs;
  let hosts: Logs;
  let applicant: Applicant;
  let phrase: string;
  let record: string;

  beforeAll(async () => {
    cast = await openPaperCast();
    const hosting = await city(cast, 'Utrecht').hosting();
    ({ applicant, phrase, record } = hosting.defender);
    office = createLogs(hosting.coordinator.session);
    hosts = createLogs(hosting.host.session);
    await office.append(record, 'stay', { kind: 'item', code: 'travelPlan', text: 'Lavender train' });
    await hosts.append(record, 'stay', { kind: 'item', code: 'housing', text: 'Garden gate' });
    cast.server.state.stays.push({
      ...{ id: cast.call, place: cast.call, city: 'utrecht', application: record, proposal: hosting.proposal },
      ...{ period: { from: '2026-04-01', until: '2026-07-01' }, freeFrom: '2026-07-05', state: 'active', version: 3 },
      ...{ applicationState: 'placed', goesOn: false, continues: null, followUps: [] },
      items: ITEM_CODES.map((code) => ({ code, state: 'todo' as const, due: null, version: 0 })),
    });
    cast.server.state.moves.push({ id: hosting.proposal, city: { slug: 'maastricht', name: 'Maastricht' } });
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const lie = (change: (shown: Shown) => Partial<Shown>) => {
    cast.server.lie(MyEntries, ({ myEntries }) => ({ myEntries: myEntries && { ...myEntries, ...change(myEntries) } }));
  };
  /** On another device, which has seen nothing of it before. */
  const afresh = async (): Promise<Applicant> => {
    const other = cast.applicant();
    await other.return(phrase);
    return other;
  };
  const read = async (log: 'stay' | 'exit' = 'stay'): Promise<LogView> => (await (await afresh()).readLog(log))!;
  const states = ({ entries }: LogView) => entries.map(({ status }) => status);

  it('opens what office and hosts wrote for the guest', async () => {
    expect(await read()).toMatchObject({
      chained: true,
      entries: [
        { status: 'open', author: cast.member('coordinator').member, content: { text: 'Lavender train' } },
        { status: 'open', author: cast.member('host-utrecht').member, content: { text: 'Garden gate' } },
      ],
    });
  });

  it('notices an entry that is dropped, withheld, or taken back', async () => {
    lie(({ entries }) => ({ entries: entries.slice(1) }));
    const dropped = await read();
    expect([dropped.chained, states(dropped)]).toEqual([false, ['missing', 'tampered']]);
    lie(({ entries }) => ({ entries: entries.slice(0, 1) }));
    // To who saw nothing else it holds together: docs/protocol.md step 29 says what cannot be noticed.
    expect(await read()).toMatchObject({ chained: true });
    cast.server.beHonest();
    await applicant.readLog('stay');
    lie(({ entries }) => ({ entries: entries.slice(0, 1) }));
    expect(await applicant.readLog('stay')).toMatchObject({ chained: false });
  });

  it('shows nothing of an entry by somebody who may not write it', async () => {
    const { session } = await cast.desk('verifier');
    await createLogs(session).append(record, 'exit', { kind: 'note', text: 'Go home' });
    expect(states(await read('exit'))).toEqual(['tampered']);
    const application = cast.server.state.applications.get(record)!;
    application.documents = application.documents.slice(0, -1);
  });

  it('takes the guest’s plan to the office and to the city that houses them, once', async () => {
    cast.server.loseNext(AppendMyEntry);
    await expect(applicant.writeExit(PLAN)).rejects.toMatchObject({ code: 'offline' });
    await applicant.writeExit(PLAN);
    const [first, second] = cast.server.sent('AppendMyEntry');
    expect(second).toEqual(first);
    const seen = { chained: true, entries: [{ status: 'open', author: record, content: PLAN }] };
    expect(await office.read(record, 'exit')).toMatchObject(seen);
    expect(await hosts.read(record, 'exit')).toMatchObject(seen);
    expect(await read('exit')).toMatchObject(seen);
  });

  it('goes on where somebody else wrote meanwhile', async () => {
    const { revision, hash } = cast.server.state.applications.get(record)!.documents.at(-1)!;
    await office.append(record, 'exit', { kind: 'note', text: 'Seen' });
    let stale = true;
    cast.server.lie(MyEntries, (answer) => {
      if (!stale || !answer.myEntries) return answer;
      stale = false;
      return {
        myEntries: { ...answer.myEntries, entries: answer.myEntries.entries.slice(0, 1), head: { revision, hash } },
      };
    });
    expect(await (await afresh()).writeExit({ kind: 'plan', text: 'Later' })).toEqual({ kind: 'done', sequence: 3 });
  });

  it('writes to no city without consent, into no broken log, and under no false keys', async () => {
    const before = cast.server.sent('AppendMyEntry').length;
    lie(() => ({ partners: ['host:utrecht', 'host:maastricht'] }));
    expect(await applicant.writeExit(PLAN)).toEqual({ kind: 'ConsentMissing' });
    lie(({ entries }) => ({ entries: entries.slice(1) }));
    expect(await applicant.writeExit({ ...PLAN, text: 'x' })).toEqual({ kind: 'Tampered' });
    cast.server.beHonest();
    cast.server.lie(Checkpoint, ({ checkpoint }) => ({
      checkpoint: { ...checkpoint, checkpoint: checkpoint.checkpoint.slice(4) },
    }));
    expect((await applicant.writeExit({ ...PLAN, text: 'y' })).kind).toBe('CheckpointRefused');
    expect(cast.server.sent('AppendMyEntry')).toHaveLength(before);
  });

  it('shows stays of this guest alone, and keeps the days that they choose', async () => {
    const own = createOwnStays(applicant.session());
    expect(await own.load()).toMatchObject({
      stays: [{ city: 'utrecht', state: 'active' }],
      moves: [{ city: 'maastricht' }],
    });
    const chosen = { residency: cast.call, days: ['2026-08-01'], version: 3 };
    expect(await own.chooseFollowUps(chosen)).toMatchObject({
      kind: 'done',
      stay: { followUps: [{ due: '2026-08-01', state: 'planned' }] },
    });
    expect(await own.chooseFollowUps({ ...chosen, version: 2 })).toEqual({ kind: 'StateMismatch' });
    cast.server.lie(MyStays, ({ myStays, myMoves }) => ({
      myMoves,
      myStays: myStays.map((stay) => ({ ...stay, application: cast.call })),
    }));
    await expect(own.load()).rejects.toMatchObject({ code: 'key-mismatch' });
  });

  it('agrees to the city on the screen by a signature on it, sent again after a lost answer', async () => {
    const own = createOwnStays(applicant.session());
    const [move] = (await own.load()).moves;
    const yes = { proposal: move!.id, city: 'maastricht', accept: true };
    cast.server.loseNext(AnswerMove);
    await expect(own.answerMove(yes)).rejects.toMatchObject({ code: 'offline' });
    await own.answerMove(yes);
    const [first, second] = cast.server.sent('AnswerMove') as { consent: object }[];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ accept: true, consent: { subject: 'city:maastricht', given: true } });
    // The answer was kept the first time: an honest server repeats it, the one of paper has no move any more.
    expect(await own.answerMove({ ...yes, accept: false })).toEqual({ kind: 'NotFound' });
    expect(cast.server.sent('AnswerMove').at(-1)).toMatchObject({ accept: false, consent: null });
  });
});
