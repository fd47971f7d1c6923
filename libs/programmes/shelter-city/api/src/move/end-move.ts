import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Case } from '../proposal/lock-case';
import { setProposalState } from '../proposal/proposal.store';
import type { By } from '../residency/residency-event.store';
import { recordEvent } from '../residency/residency-event.store';
import { setResidencyState, staysAhead } from '../residency/residency.store';
import { presentStay } from './schedule-next';

/** The office gives up a move: the stay that was planned with it is cancelled, the present one goes on. */
export const endMove = async (
  tx: Tx,
  { proposal, application }: Case,
  { reason, by }: { readonly reason: ReasonCode; readonly by: By },
): Promise<{ readonly id: string }> => {
  for (const stay of await staysAhead(tx, application.id))
    if (stay.proposalId === proposal.id) await setResidencyState(tx, stay, { to: 'cancelled', reason }, by);
  await setProposalState(tx, proposal, 'withdrawn');
  const present = await presentStay(tx, application.id);
  if (present !== null) await recordEvent(tx, present, by, { kind: 'moveEnded', reason });
  return { id: proposal.id };
};
