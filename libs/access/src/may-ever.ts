import { unreachable } from '@vrijhaven/domain';
import type { Actor } from './actor';
import { rolesOf } from './actor';
import type { Action } from './policy';
import { POLICY } from './policy';
import type { Who } from './who';

const fits = (actor: Actor, who: Who): boolean => {
  switch (who.is) {
    case 'anyone':
    case 'founder':
      return true;
    case 'owner':
      return actor.kind === 'member' || actor.kind === 'enrolling';
    case 'member':
    case 'self':
    case 'holder':
      return actor.kind === 'member';
    case 'bearer':
    case 'applicant':
    case 'defender':
      return actor.kind === 'receipt';
    case 'keyed':
      return actor.kind === 'member' || actor.kind === 'receipt';
    case 'referee':
      return actor.kind === 'referee';
    case 'host':
    case 'hostOfCandidate':
      return rolesOf(actor).includes('cityCoordinator');
    case 'assessor':
    case 'peer':
      return rolesOf(actor).includes('commissioner');
    case 'programmeOffice':
      return rolesOf(actor).includes(who.role);
    case 'professional':
    case 'paired':
      return rolesOf(actor).includes('professional');
    case 'trainer':
    case 'trainerOf':
      return rolesOf(actor).includes('trainer');
    case 'office':
      return rolesOf(actor).some((role) => who.roles.includes(role));
    default:
      return unreachable(who);
  }
};

/** Whether there can be a thing to which the actor may do this; which thing is for `permit` to say. */
export const mayEver = (actor: Actor, action: Action): boolean => POLICY[action].by.some((who) => fits(actor, who));

/** Whether signing in as this kind of actor could ever help: tells "sign in first" from "there is nothing here". */
export const admitsKind = (kind: Actor['kind'], action: Action): boolean =>
  POLICY[action].by.some(({ is }: Who) => {
    if (is === 'anyone' || is === 'founder') return true;
    if (is === 'owner') return kind === 'member' || kind === 'enrolling';
    if (is === 'referee') return kind === 'referee';
    if (is === 'keyed') return kind === 'member' || kind === 'receipt';
    const ofReceipts = is === 'bearer' || is === 'applicant' || is === 'defender';
    return kind === (ofReceipts ? 'receipt' : 'member');
  });
