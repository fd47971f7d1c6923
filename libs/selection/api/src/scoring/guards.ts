import type { Guard } from '@vrijhaven/applications/api';
import { isDecided } from '@vrijhaven/selection/model';

/** [Note: no scoring without a brief] commissioners would have nothing to judge by. */
export const needsBrief: Guard = async (tx, { id }, to) => {
  if (to !== 'scoring') return undefined;
  const found = await tx.query<unknown[]>(`select from case_brief where application_id = $1`, [id]);
  return found.length === 0 ? 'brief' : undefined;
};

/** [Note: no decision without a quorum] two who scored; who abstained or stood back is none of them. */
export const needsQuorum: Guard = async (tx, { id, state }, to) => {
  if (state !== 'scoring' || !isDecided(to)) return undefined;
  const [row] = await tx.query<{ enough: boolean }[]>(`select scoring_enough($1) as enough`, [id]);
  return row?.enough === true ? undefined : 'quorum';
};
