import type { Transport } from '@vrijhaven/client';
import { Applications, type ApplicationsQuery } from '@vrijhaven/contracts';

/** Milliseconds to fetch every page of the caseload, one after the other, and to open nothing. */
export const fetchPages = async (transport: Transport): Promise<number> => {
  const start = performance.now();
  for (let after: string | null | undefined = null; after !== undefined;) {
    const page: ApplicationsQuery = await transport.run(Applications, { states: null, first: 100, after });
    const { hasNextPage, endCursor } = page.applications.pageInfo;
    after = hasNextPage ? endCursor : undefined;
  }
  return performance.now() - start;
};
