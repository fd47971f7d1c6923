import { readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
/** The rank of the last one who waits, 0 where nobody does. */
export const lastRank = (tx: Tx, editionId: string): Promise<number> =>
  readOne(
    tx,
    `select coalesce(max(waiting_rank), 0) as answer from enrolment where edition_id = $1 and state = 'waitListed'`,
    [editionId],
  );
