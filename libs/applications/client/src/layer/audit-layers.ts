import { OPEN_STATES } from '@vrijhaven/applications/model';
import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import { Application, Applications } from '@vrijhaven/contracts';
import type { ApplicationsQuery } from '@vrijhaven/contracts';
import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { MemberSession } from '@vrijhaven/organisation/client';

const TEAM = 'team:';
const PAGE = 100;

/** Whether a document lies under a key of a generation that the chain has left behind. (protocol.md step 25) */
export const isOutdated = (directory: Directory, { compartment, grants }: DocumentPartsFragment): boolean =>
  grants.some(({ recipient, generation }) => {
    if (!recipient.startsWith(TEAM)) return false;
    const newest = currentRoleKey(directory, recipient.slice(TEAM.length), compartment);
    return newest !== undefined && generation < newest.generation;
  });

type Node = ApplicationsQuery['applications']['edges'][number]['node'];

const openCases = async ({ inside }: MemberSession): Promise<readonly Node[]> => {
  const fetchPage = (after: string | null): Promise<ApplicationsQuery> =>
    inside.transport.run(Applications, { states: OPEN_STATES, first: PAGE, after });
  const nodes: Node[] = [];
  let { applications } = await fetchPage(null);
  for (;;) {
    nodes.push(...applications.edges.map(({ node }) => node));
    const { hasNextPage, endCursor } = applications.pageInfo;
    if (!hasNextPage || endCursor === null) return nodes;
    ({ applications } = await fetchPage(endCursor));
  }
};

/**
 * [Note: nothing to do is only a word] looks at every open case itself and counts what the chain calls due, for a
 * server may say that there is nothing and keep what a leaver's keys open. `quick` looks at the summaries alone,
 * which come with the list; `whole` fetches every case.
 */
export const countOutdated = async (
  session: MemberSession,
  depth: 'quick' | 'whole',
  isStopped: () => boolean,
): Promise<number> => {
  const directory = await session.inside.refresh();
  const partsOf = async ({ id, summary }: Node): Promise<readonly DocumentPartsFragment[]> => {
    if (depth === 'quick') return summary ? [summary] : [];
    const { application } = await session.inside.transport.run(Application, { id });
    return application?.id === id ? [...application.documents, ...application.thread] : [];
  };
  let outdated = 0;
  for (const node of await openCases(session)) {
    if (isStopped()) break;
    outdated += (await partsOf(node)).filter((part) => isOutdated(directory, part)).length;
  }
  return outdated;
};
