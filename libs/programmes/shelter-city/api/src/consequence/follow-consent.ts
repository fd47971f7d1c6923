import { cityOfSubject } from '@vrijhaven/applications/api';
import type { ApplicationMoves, ConsentFollower } from '@vrijhaven/applications/api';
import { CityEntity } from '../city/city.entity';
import { ProposalEntity } from '../proposal/proposal.entity';
import { setProposalState } from '../proposal/proposal.store';

/**
 * A no to a city ends what waits for that city's answer, at once: a proposal, whose candidate is back in the pool, or
 * a move to it, whose guest stays where they are. With the proposal its grants end. [Note: a proposal's end ends its
 * grants] What the city has said yes to is for the office to undo: nobody loses a roof by a word about a letter.
 */
export const followConsent =
  (moves: ApplicationMoves): ConsentFollower =>
  async (tx, application, { subject, given }) => {
    const slug = cityOfSubject(subject);
    if (given || slug === undefined) return;
    const city = await tx.findOneBy(CityEntity, { slug });
    if (city === null) return;
    const where = { applicationId: application.id, cityId: city.id, state: 'proposed' } as const;
    const waiting = await tx.findOne(ProposalEntity, { where, lock: { mode: 'pessimistic_write' } });
    if (waiting === null) return;
    if (!waiting.isMove && application.state === 'proposed') {
      // Whoever follows the application takes the proposal back.
      await moves.move(tx, application, { to: 'pool', reason: 'ownChoice', by: 'system', member: null });
      return;
    }
    await setProposalState(tx, waiting, 'withdrawn');
  };
