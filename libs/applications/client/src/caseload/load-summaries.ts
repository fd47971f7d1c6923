import { Applications, ApplicationTotal } from '@vrijhaven/contracts';
import type { ApplicationsQuery } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { CompartmentView } from '../document/compartment-view';
import type { Summary } from '../document/content';
import type { DataKeyCache } from '../document/data-key-cache';
import { openPart } from '../document/document-reader';
import { readSummary, viewOf } from '../document/read-content';
import { certifiedBundle } from '../document/statements';
import type { CaseSummary, LoadOptions } from './caseload';
import { catchUp, staffReader } from './staff-reader';

/** Small, so that something can be read at once. */
const FIRST_PAGE = 25;
/** The most that the API gives. */
const PAGE = 100;
/** Pages on their way or waiting while one is being opened. */
const AHEAD = 2;
/** Rows opened in one go, some 20 ms: whoever waits for a file in between does not wait for the list. */
const AT_A_TIME = 20;

type Node = ApplicationsQuery['applications']['edges'][number]['node'];

const openSummary = (session: MemberSession, node: Node, cache: DataKeyCache): CompartmentView<Summary> => {
  if (!session.reads('summary')) return { status: 'notForYourRole' };
  if (!node.summary) return { status: 'unavailable' };
  const { inside } = session;
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record: node.id }, node.keys);
  if (!bundle) return { status: 'tampered' };
  const reader = staffReader({ inside, record: node.id, bundle, cache });
  return viewOf(openPart(reader, node.summary), node.summary, readSummary);
};

const toRow = (session: MemberSession, node: Node, cache: DataKeyCache): CaseSummary => ({
  id: node.id,
  call: node.call,
  state: node.state,
  version: node.version,
  submittedOn: node.submittedOn,
  since: node.since,
  unread: node.unreadForOffice,
  summary: openSummary(session, node, cache),
});

/** Lets other messages through. Not by a timer: browsers make nested timers wait. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Fetches the next pages while one is being opened, so that neither waits for the other. */
export const loadSummaries = async (
  session: MemberSession,
  cache: DataKeyCache,
  { states, onProgress, signal }: LoadOptions,
  isClosed: () => boolean,
): Promise<readonly CaseSummary[]> => {
  const { transport } = session.inside;
  const fetchPage = (after: string | null): Promise<ApplicationsQuery> =>
    transport.run(
      Applications,
      { states: states ? [...states] : null, first: after === null ? FIRST_PAGE : PAGE, after },
      signal ? { signal } : {},
    );
  const follow = async (before: Promise<ApplicationsQuery | undefined>): Promise<ApplicationsQuery | undefined> => {
    const info = (await before)?.applications.pageInfo;
    return info?.hasNextPage && info.endCursor !== null ? fetchPage(info.endCursor) : undefined;
  };
  const rows: CaseSummary[] = [];
  let total: number | undefined;
  if (onProgress)
    // The list does not wait for being counted, and stands without it.
    transport.run(ApplicationTotal, { states: states ? [...states] : null }, signal ? { signal } : {}).then(
      ({ applications }) => (total = applications.total),
      () => undefined,
    );
  const coming: Promise<ApplicationsQuery | undefined>[] = [fetchPage(null)];
  for (let last = coming[0]; last; last = coming[0]) {
    while (coming.length <= AHEAD) {
      const next = follow(coming.at(-1) ?? last);
      // A page that never gets used must not end as an unhandled rejection.
      next.catch(() => undefined);
      coming.push(next);
    }
    const page = await last;
    void coming.shift();
    if (!page) break;
    const { applications } = page;
    const nodes = applications.edges.map(({ node }) => node);
    await catchUp(
      session.inside,
      nodes.flatMap(({ summary }) => summary ?? []),
    );
    for (let at = 0; at < nodes.length; at += AT_A_TIME) {
      await breathe();
      // No key may enter the cache after it was wiped.
      if (isClosed() || signal?.aborted) return rows;
      rows.push(...nodes.slice(at, at + AT_A_TIME).map((node) => toRow(session, node, cache)));
    }
    const loaded = rows.length;
    onProgress?.({ rows: [...rows], loaded, total: total === undefined ? undefined : Math.max(total, loaded) });
  }
  return rows;
};
