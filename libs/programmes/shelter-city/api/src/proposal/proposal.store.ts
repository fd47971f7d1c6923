import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { ProposalState } from '@vrijhaven/shelter-city/model';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import { In } from 'typeorm';
import { ProposalEntity } from './proposal.entity';

/** The only loader of proposals. */
export const permitProposal = permitFor('proposal', ProposalEntity);

/** The proposal with which an application stands before a city, null for none. */
export const liveProposal = (tx: Tx, applicationId: string): Promise<ProposalEntity | null> =>
  tx.findOneBy(ProposalEntity, { applicationId, isMove: false, state: In([...LIVE_PROPOSALS]) });

/** Adds a proposal; false where the candidate stands before a city already, whoever was first. */
export const insertProposal = async (
  tx: Tx,
  { id, applicationId, cityId, proposedOn, isMove }: Omit<ProposalEntity, 'state' | 'version' | 'agreedOn'>,
): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into proposal (id, application_id, city_id, state, version, proposed_on, is_move)
     values ($1, $2, $3, 'proposed', 1, $4, $5) on conflict do nothing returning id`,
    [id, applicationId, cityId, proposedOn, isMove],
  );
  return rows.length === 1;
};

/** Moves the locked proposal one version on. */
export const setProposalState = async (tx: Tx, proposal: ProposalEntity, state: ProposalState): Promise<void> => {
  await tx.update(ProposalEntity, { id: proposal.id }, { state, version: proposal.version + 1 });
};

/** The guest said yes to the move that the locked proposal is about. */
export const agreeToMove = async (tx: Tx, { id, version }: ProposalEntity, agreedOn: Day): Promise<void> => {
  await tx.update(ProposalEntity, { id }, { agreedOn, version: version + 1 });
};

/** Takes back what an application has before cities, in the given states. */
export const withdrawProposals = async (
  tx: Tx,
  applicationId: string,
  states: readonly ProposalState[],
): Promise<void> => {
  await tx
    .createQueryBuilder()
    .update(ProposalEntity)
    .set({ state: 'withdrawn', version: () => 'version + 1' })
    .where({ applicationId, state: In([...states]) })
    .execute();
};
