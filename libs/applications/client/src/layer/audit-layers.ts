import { applicationLifecycle, APPLICATION_STATES } from '@vrijhaven/applications/model';
import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import { Application, Applications } from '@vrijhaven/contracts';
import type { ApplicationsQuery } from '@vrijhaven/contracts';
import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { isFinal } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';

const TEAM = 'team:';
const PAGE = 100;

const OPEN = APPLICATION_STATES.filter((state) => !isFinal(applicationLifecycle, state));

/** Whether a document lies under a key of a generation that the chain has left behind. (protocol.md step 25) */
export const isOutdated = (directory: Directory, { compartment, grants }: DocumentPartsFragment): boolean =>
  grants.some(({ recipient, generation }) => {
    if (!recipient.startsWith(TEAM)) return false;
    const newest = currentRoleKey(directory, recipient.slice(TEAM.length), compartment);
    return newest !== undefined && generation < newest.generation;
  });

const openCases = async ({ inside }: MemberSession): Promise<readonly string[]> => {
  const fetchPage = (after: string | null): Promise<ApplicationsQuery> =>
    inside.transport.run(Applications, { states: OPEN, first: PAGE, after });
  const ids: string[] = [];
  let { applications } = await fetchPage(null);
  for (;;) {
    ids.push(...applications.edges.map(({ node }) => node.id));
    const { hasNextPage, endCursor } = applications.pageInfo;
    if (!hasNextPage || endCursor === null) return ids;
    ({ applications } = await fetchPage(endCursor));
  }
};

/**
 * [Note: nothing to do is only a word] looks at every open case itself and counts what the chain calls due, for a
 * server may say that there is nothing and keep what a leaver's keys open.
 */
export const countOutdated = async (session: MemberSession, isStopped: () => boolean): Promise<number> => {
  const directory = await session.inside.refresh();
  let outdated = 0;
  for (const id of await openCases(session)) {
    if (isStopped()) break;
    const { application } = await session.inside.transport.run(Application, { id });
    if (application?.id !== id) continue;
    outdated += [...application.documents, ...application.thread].filter((part) => isOutdated(directory, part)).length;
  }
  return outdated;
};
