import {
  catchUp,
  certifiedBundle,
  openPart,
  readContent,
  readSummary,
  staffReader,
  viewOf,
} from '@vrijhaven/applications/client';
import type { DataKeyCache } from '@vrijhaven/applications/client';
import { ApplicationTotal, Pool } from '@vrijhaven/contracts';
import type { PoolQuery } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { PoolCandidate } from './views';

const PAGE = 50;

type Node = PoolQuery['applications']['edges'][number]['node'];

const toCandidate = (session: MemberSession, node: Node, cache: DataKeyCache): PoolCandidate => {
  const { inside } = session;
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record: node.id }, node.keys);
  const reader = bundle && staffReader({ inside, record: node.id, bundle, cache });
  const { id, call, version, submittedOn } = node;
  const summary = node.summary && reader && viewOf(openPart(reader, node.summary), node.summary, readSummary);
  return {
    id,
    call,
    version,
    submittedOn,
    alias: summary?.status === 'open' ? summary.content.alias : '',
    need: !node.need
      ? { status: 'unavailable' }
      : reader
        ? viewOf(openPart(reader, node.need), node.need, readContent)
        : { status: 'tampered' },
  };
};

/** Everybody in the pool with their need profile, page by page; `onProgress` hears how many of how many. */
export const loadPool = async (
  session: MemberSession,
  cache: DataKeyCache,
  onProgress: (loaded: number, total: number) => void,
): Promise<PoolCandidate[]> => {
  const { transport } = session.inside;
  const pool: PoolCandidate[] = [];
  const counting = transport.run(ApplicationTotal, { states: ['pool'] });
  // Where the first page fails, nobody waits for this any more.
  counting.catch(() => undefined);
  for (let after: string | null = null; ;) {
    const page: PoolQuery = await transport.run(Pool, { first: PAGE, after });
    const { edges, pageInfo } = page.applications;
    await catchUp(
      session.inside,
      edges.flatMap(({ node }) => [node.need, node.summary].filter((part) => part !== null)),
    );
    pool.push(...edges.map(({ node }) => toCandidate(session, node, cache)));
    onProgress(pool.length, Math.max((await counting).applications.total, pool.length));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return pool;
    after = pageInfo.endCursor;
  }
};
