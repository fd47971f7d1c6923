import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { LogCompartment } from '@vrijhaven/domain';
import { createPeople } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

/** Every log, with somebody who writes it. */
const WRITERS: readonly (readonly [LogCompartment, string])[] = [
  ['scores', 'commissioner'],
  ['stay', 'coordinator'],
  ['exit', 'coordinator'],
  ['public', 'coordinator'],
  ['notes', 'verifier'],
  ['vetting', 'verifier'],
  ['brief', 'verifier'],
  ['appraisal', 'coursemanager'],
];

describe('logs after somebody left', () => {
  let cast: PaperCast;
  let record: string;
  beforeEach(async () => {
    cast = await openPaperCast([
      { handle: 'second-verifier', roles: [{ role: 'verifier', team: 'office' }] },
      { handle: 'second-commissioner', roles: [{ role: 'commissioner', team: 'office' }] },
    ]);
    ({ record } = await submitted(cast));
  });

  const logsOf = async (handle: string) => createLogs((await cast.desk(handle)).session);
  const write = async (handle: string, log: LogCompartment, text: string) => {
    expect((await (await logsOf(handle)).append(record, log, { kind: 'note', text })).kind).toBe('done');
  };
  const shown = async (handle: string, log: LogCompartment) => {
    const view = await (await logsOf(handle)).read(record, log);
    return [view?.chained, view?.entries.map(({ status }) => status)];
  };
  const entries = (log: LogCompartment): DocumentPartsFragment[] => {
    const { documents } = cast.server.state.applications.get(record)!;
    return documents.filter(({ compartment }) => compartment === log);
  };
  const change = (log: LogCompartment, revision: number, to: Partial<DocumentPartsFragment>) => {
    const application = cast.server.state.applications.get(record)!;
    application.documents = application.documents.map((each) =>
      each.compartment === log && each.revision === revision ? { ...each, ...to } : each,
    );
  };
  const leave = async (handle: string) => {
    const member = cast.member(handle).member ?? '';
    const outcome = await createPeople((await cast.desk('coordinator')).session).removeMember({ member });
    expect(outcome).toEqual({ kind: 'removed' });
  };
  const layer = async (...handles: string[]) => {
    for (const handle of handles) {
      const progress = await (await cast.desk(handle)).layering.run();
      expect([handle, progress]).toMatchObject([handle, { state: 'done', unproven: 0 }]);
    }
  };

  it('lie under a layer, entry by entry, signed and chained as they were', async () => {
    for (const [log, writer] of WRITERS) for (const text of ['one', 'two']) await write(writer, log, text);
    const before = new Map(WRITERS.map(([log]) => [log, entries(log)]));
    await leave('verifier');
    await leave('commissioner');
    await layer('coordinator', 'second-verifier', 'second-commissioner');
    const { session } = await cast.desk('colleague');
    await session.inside.refresh();
    for (const [log] of WRITERS) {
      const due = (currentRoleKey(session.inside.directory(), 'office', log)?.generation ?? 0) > 1 ? 1 : 0;
      const now = entries(log);
      expect([log, now.map((each) => each.layer)]).toEqual([log, [due, due]]);
      const identity = ({ hash, previous, signature }: DocumentPartsFragment) => [hash, previous, signature];
      expect(now.map(identity)).toEqual(before.get(log)?.map(identity));
    }
    for (const log of ['scores', 'notes', 'vetting', 'brief'] as const) expect(entries(log)[0]?.layer).toBe(1);
    await write('second-verifier', 'vetting', 'three');
    expect(entries('vetting').map((each) => each.layer)).toEqual([1, 1, 0]);
    expect(await shown('second-verifier', 'vetting')).toEqual([true, ['open', 'open', 'open']]);
    expect(await shown('colleague', 'notes')).toEqual([true, ['open', 'open']]);
    expect(await shown('colleague', 'scores')).toEqual([true, ['open', 'open']]);
  });

  it('give who left nothing of what is written afterwards, though the server still serves it', async () => {
    await write('verifier', 'vetting', 'one');
    const leaver = await logsOf('verifier');
    expect((await leaver.read(record, 'vetting'))?.entries.map(({ status }) => status)).toEqual(['open']);
    await leave('verifier');
    await layer('second-verifier');
    await write('second-verifier', 'vetting', 'two');
    const view = await leaver.read(record, 'vetting');
    expect(view?.entries.some(({ status, sequence }) => status === 'open' && sequence === 2)).toBe(false);
    const fresh = await (await logsOf('verifier')).read(record, 'vetting');
    expect(fresh?.entries.some(({ status }) => status === 'open')).toBe(false);
  });

  it('show nothing of an entry under the layer of another, or of one that was taken off again', async () => {
    for (const text of ['one', 'two']) await write('verifier', 'notes', text);
    const [bare] = entries('notes');
    await leave('intakeofficer');
    await layer('coordinator');
    const reader = await logsOf('colleague');
    expect((await reader.read(record, 'notes'))?.entries.map(({ status }) => status)).toEqual(['open', 'open']);
    const [first, second] = entries('notes');
    change('notes', 2, { envelope: first!.envelope, grants: first!.grants });
    const swapped = await (await logsOf('verifier')).read(record, 'notes');
    expect(swapped?.entries.find(({ sequence }) => sequence === 2)?.status).toBe('tampered');
    change('notes', 2, second!);
    change('notes', 1, bare!);
    const back = await reader.read(record, 'notes');
    expect(back?.entries.find(({ sequence }) => sequence === 1)?.status).not.toBe('open');
  });
});
