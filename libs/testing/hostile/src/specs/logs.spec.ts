import { jest } from '@jest/globals';
import type { LogView, Logs } from '@vrijhaven/applications/client';
import { createLogs } from '@vrijhaven/applications/client';
import { AppendEntry, Entries } from '@vrijhaven/contracts';
import type { EntriesQuery } from '@vrijhaven/contracts';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Shown = NonNullable<EntriesQuery['entries']>;

describe('the logs of an application', () => {
  let cast: PaperCast;
  let record: string;
  let other: string;
  const logs = new Map<string, Logs>();

  beforeAll(async () => {
    cast = await openPaperCast();
    [record, other] = [(await submitted(cast)).record, (await submitted(cast)).record];
    for (const handle of ['coordinator', 'verifier', 'intakeofficer', 'commissioner', 'careprofessional'])
      logs.set(handle, createLogs((await cast.desk(handle)).session));
    for (const text of ['one', 'two', 'three']) await of('verifier').append(record, 'notes', { kind: 'note', text });
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const of = (handle: string): Logs => logs.get(handle)!;
  const lie = (change: (shown: Shown) => Partial<Shown>) => {
    cast.server.lie(Entries, ({ entries }) => ({ entries: entries && { ...entries, ...change(entries) } }));
  };
  /** By somebody who has seen nothing of it before. */
  const seen = async (compartment: 'notes' | 'vetting' | 'stay' = 'notes', of_ = record): Promise<LogView> => {
    const view = await createLogs((await cast.desk('intakeofficer')).session).read(of_, compartment);
    if (!view) throw new Error('no log');
    return view;
  };
  const states = ({ entries }: LogView) => entries.map(({ status }) => status);

  it('show what colleagues wrote, in order, and who', async () => {
    const view = await seen();
    expect(view).toMatchObject({
      chained: true,
      entries: ['one', 'two', 'three'].map((text, at) => ({
        ...{ status: 'open', sequence: at + 1, content: { kind: 'note', text } },
        author: cast.member('verifier').member,
      })),
    });
  });

  it('go on with what two people wrote at once', async () => {
    const { record: fresh } = await submitted(cast);
    const answers = await Promise.all([
      of('verifier').append(fresh, 'notes', { kind: 'note', text: 'a' }),
      of('intakeofficer').append(fresh, 'notes', { kind: 'note', text: 'b' }),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await seen('notes', fresh)).toMatchObject({ chained: true, entries: [{}, {}] });
  });

  it('write nothing twice after a lost answer', async () => {
    const { record: fresh } = await submitted(cast);
    const note = { kind: 'note', text: 'once' };
    const before = cast.server.sent('AppendEntry').length;
    cast.server.loseNext(AppendEntry);
    await expect(of('verifier').append(fresh, 'notes', note)).rejects.toMatchObject({ code: 'offline' });
    await of('verifier').append(fresh, 'notes', note);
    // Same bytes, same key: an honest server gives its first answer again.
    const [first, second] = cast.server.sent('AppendEntry').slice(before);
    expect(second).toEqual(first);
  });

  it('notice an entry that was dropped', async () => {
    lie(({ entries }) => ({ entries: entries.filter(({ revision }) => revision !== 2) }));
    const view = await seen();
    expect([view.chained, states(view)]).toEqual([false, ['open', 'missing', 'tampered']]);
  });

  it('notice entries that changed places', async () => {
    lie(({ entries }) => ({
      entries: entries.map((each) => (each.revision === 1 ? each : { ...each, revision: 5 - each.revision })),
    }));
    const view = await seen();
    expect([view.chained, states(view)]).toEqual([false, ['open', 'tampered', 'tampered']]);
  });

  it('notice a last entry that is withheld while the server names it, or was seen before', async () => {
    lie(({ entries }) => ({ entries: entries.slice(0, 2) }));
    const view = await seen();
    expect([view.chained, states(view)]).toEqual([false, ['open', 'open', 'missing']]);
    cast.server.beHonest();
    expect(await of('coordinator').read(record, 'notes')).toMatchObject({ chained: true });
    const earlier = ({ entries }: Shown) => ({
      entries: entries.slice(0, 2),
      head: { revision: 2, hash: entries[1]!.hash },
    });
    lie(earlier);
    expect(await of('coordinator').read(record, 'notes')).toMatchObject({ chained: false });
    // To who saw nothing else it holds together: docs/protocol.md step 29 says what cannot be noticed.
    expect(await seen()).toMatchObject({ chained: true });
  });

  it('hold together without a word on where they end, but only for who may not write them', async () => {
    lie(() => ({ head: null }));
    expect(await of('coordinator').read(record, 'notes')).toMatchObject({ chained: false });
    const { record: scored } = await submitted(cast);
    await of('commissioner').append(scored, 'scores', { kind: 'abstention', reason: 'other', note: '' });
    expect(await of('coordinator').read(scored, 'scores')).toMatchObject({ chained: true, entries: [{}] });
    lie(({ entries }) => ({ head: null, entries: entries.map((each) => ({ ...each, revision: each.revision + 1 })) }));
    expect(await of('coordinator').read(scored, 'scores')).toMatchObject({ chained: false });
  });

  it('write nothing into a log that does not hold together', async () => {
    lie(({ entries }) => ({ entries: entries.filter(({ revision }) => revision !== 2) }));
    const before = cast.server.sent('AppendEntry').length;
    expect(await of('verifier').append(record, 'notes', { kind: 'note', text: 'x' })).toEqual({ kind: 'Tampered' });
    expect(cast.server.sent('AppendEntry')).toHaveLength(before);
  });

  it('show nothing of an entry that was served in another log or another file', async () => {
    const stolen = cast.server.state.applications.get(record)!.documents.filter((each) => each.compartment === 'notes');
    lie(() => ({ entries: stolen, head: { revision: 3, hash: stolen[2]!.hash } }));
    expect(states(await seen('notes', other))).toEqual(['tampered', 'tampered', 'tampered']);
    cast.server.beHonest();
    lie((shown) => ({ entries: stolen.map((each) => ({ ...each, compartment: shown.compartment })) }));
    const view = await createLogs((await cast.desk('verifier')).session).read(record, 'vetting');
    expect(view && states(view)).toEqual(['tampered', 'tampered', 'tampered']);
    lie(() => ({ application: other }));
    expect(await of('coordinator').read(record, 'notes')).toBeNull();
  });

  it('show nothing of an entry by a role that may not write it', async () => {
    const { record: fresh } = await submitted(cast);
    // The server takes it from anybody; the readers do not.
    expect(await of('commissioner').append(fresh, 'notes', { kind: 'note', text: 'x' })).toMatchObject({
      kind: 'done',
    });
    const view = await seen('notes', fresh);
    expect(states(view)).toEqual(['tampered']);
  });

  it('seal to no city to which the defender has not consented', async () => {
    lie(() => ({ partners: ['host:utrecht'] }));
    const before = cast.server.sent('AppendEntry').length;
    const answer = await of('coordinator').append(record, 'stay', { kind: 'arrival', text: 'x' });
    expect(answer).toEqual({ kind: 'ConsentMissing' });
    expect(cast.server.sent('AppendEntry')).toHaveLength(before);
  });

  it('seal to no professional and no course without consent, nor to a partner of another log', async () => {
    const pairing = createLogs((await cast.desk('pairingcoordinator')).session);
    const courses = createLogs((await cast.desk('coursemanager')).session);
    const before = cast.server.sent('AppendEntry').length;
    const pair = { kind: 'message', text: 'x' };
    for (const partners of [['pro:7d2f0000-0000-4000-8000-000000000000'], ['course:spring'], ['host:utrecht'], ['x']]) {
      lie(() => ({ partners }));
      expect(await pairing.append(record, 'pair', pair)).toEqual({ kind: 'ConsentMissing' });
    }
    lie(() => ({ partners: ['course:spring'] }));
    expect(await courses.append(record, 'roster', pair)).toEqual({ kind: 'ConsentMissing' });
    expect(cast.server.sent('AppendEntry')).toHaveLength(before);
    cast.server.beHonest();
    expect(await pairing.append(record, 'pair', pair)).toMatchObject({ kind: 'done' });
  });

  it('are closed to who holds no key, whatever the server shows', async () => {
    const view = await of('careprofessional').read(record, 'notes');
    expect(view?.entries.some(({ status }) => status === 'open')).toBe(false);
  });
});
