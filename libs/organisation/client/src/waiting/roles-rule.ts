import type { ChainPayload } from '@vrijhaven/crypto/envelope';
import { assignmentsOf } from '../assignments';
import { sendChange } from '../chain/append';
import { wholeAct } from '../chain/whole-act';
import { roleObstacle } from '../people/role-obstacle';
import type { SessionInside } from '../session/member-session';
import type { ActRule } from './act-rule';
import type { ActRefusal } from './waiting-acts';

const obstacle = (inside: SessionInside, payload: ChainPayload): ActRefusal | undefined => {
  if (payload.type !== 'setRoles') return { kind: 'NotAsSigned' };
  const roles = assignmentsOf(payload.roles);
  // What this version of the desk cannot name it does not sign.
  if (roles.length !== payload.roles.length) return { kind: 'NotAsSigned' };
  const found = roleObstacle(inside, inside.directory(), { member: payload.member, roles });
  if (found === undefined || found.kind === 'LastReader' || found.kind === 'InvalidInput') return found;
  if (found.kind === 'NothingChanges') return { kind: 'ChainMoved' };
  return { kind: found.kind === 'Yourself' ? 'NotYours' : found.kind };
};

/** Two coordinators make or unmake a third: whole, as every change of roles. (protocol.md steps 16 and 22) */
export const rolesRule: ActRule = {
  obstacle: (inside, { link: { payload } }) => Promise.resolve(obstacle(inside, payload)),
  change: (inside, chain, link) => wholeAct(inside, chain, [link]),
  send: (inside, change) => sendChange(inside, change),
};
