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
import type { OpenedSummaries, SummaryNode } from './opened-summaries';
import { catchUp, staffReader } from './staff-reader';

/** Small, so that something can be read at once. */
const FIRST_PAGE = 25;
/** The most that the API gives. */
const PAGE = 100;
/** Pages on their way or waiting while one is being opened. */
const AHEAD = 2;
/** Milliseconds for which rows are opened in one go: whoever waits for a file in between does not wait for the list. */
const IN_ONE_GO = 20;

/** What has been opened since the desk was unlocked. */
export interface OpenedBefore {
  readonly cache: DataKeyCache;
  readonly opened: OpenedSummaries;
}

/** What is the same for every row of a page, so that it is found out once. */
interface PageReader extends OpenedBefore {
  readonly session: MemberSession;
  readonly isReader: boolean;
}

const openSummary = (page: PageReader, node: SummaryNode): CompartmentView<Summary> => {
  if (!page.isReader) return { status: 'notForYourRole' };
  if (!node.summary) return { status: 'unavailable' };
  const { cache, opened } = page;
  const { inside } = page.session;
  const against = { directory: inside.directory(), cache };
  const before = opened.again(node, against);
  if (before) return before;
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record: node.id }, node.keys);
  if (!bundle) return { status: 'tampered' };
  const reader = staffReader({ inside, record: node.id, bundle, cache });
  const view = viewOf(openPart(reader, node.summary), node.summary, readSummary);
  opened.keep(node, against, view);
  return view;
};

const toRow = (page: PageReader, node: SummaryNode): CaseSummary => ({
  id: node.id,
  call: node.call,
  state: node.state,
  version: node.version,
  submittedOn: node.submittedOn,
  since: node.since,
  unread: node.unreadForOffice,
  summary: openSummary(page, node),
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
  before: OpenedBefore,
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
    const reader = { ...before, session, isReader: session.reads('summary') };
    let pause = 0;
    for (const node of nodes) {
      if (performance.now() >= pause) {
        await breathe();
        // No key may enter the cache after it was wiped.
        if (isClosed() || signal?.aborted) return rows;
        pause = performance.now() + IN_ONE_GO;
      }
      rows.push(toRow(reader, node));
    }
    const loaded = rows.length;
    onProgress?.({ rows: [...rows], loaded, total: total === undefined ? undefined : Math.max(total, loaded) });
  }
  return rows;
};
