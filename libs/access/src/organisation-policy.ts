import { rule } from './rule';
import { ANYONE, DEFENDER, FOUNDER, HOLDER, MEMBER, office, OWNER, SELF } from './who';

/** Who may do what with the organisation itself: its chain, its keys, its members and their ways in. */
export const ORGANISATION_POLICY = {
  'organisation.read': rule('organisation', ANYONE),
  'organisation.found': rule('organisation', FOUNDER),
  'checkpoint.read': rule('checkpoint', ANYONE),
  'checkpoint.publish': rule('checkpoint', office('coordinator')),
  // Under the root key's signature; who brings it adds nothing.
  'certificate.read': rule('certificate', MEMBER),
  'certificate.publish': rule('certificate', office('administrator', 'coordinator')),
  // [Note: defenders check who writes to them] names and handles are not in the chain; keys and roles are.
  'chain.read': rule('chain', MEMBER, DEFENDER),
  'chain.append': rule('chain', office('coordinator')),
  // [Note: what waits is between coordinators] who is to come, to go or to be renewed, before it is so.
  'act.read': rule('waitingAct', office('coordinator')),
  'act.propose': rule('waitingAct', office('coordinator')),
  'act.end': rule('waitingAct', office('coordinator')),
  // Of themselves, and only out: the link is theirs alone, the door to it is `member_leave`.
  'chain.leave': rule('chain', MEMBER),
  'roleKey.read': rule('roleKey', ANYONE),
  'roleGrant.read': rule('roleGrant', SELF),
  // [Note: a sealed box tells nothing] coordinators see that colleagues were given theirs, and give it again.
  'roleGrant.audit': rule('roleGrant', office('coordinator')),
  'roleGrant.supply': rule('roleGrant', office('coordinator')),
  // [Note: the past of a key belongs to who holds its present] and any of them may hand it on.
  'previousSeed.read': rule('previousSeed', HOLDER),
  'previousSeed.supply': rule('previousSeed', HOLDER),
  // [Note: everybody sees what the escrow holds] and that it was used; what opens it lies on paper.
  'escrow.read': rule('escrowGrant', MEMBER),
  'escrow.supply': rule('escrowGrant', HOLDER),
  'escrow.open': rule('escrowGrant', office('coordinator')),
  'escrow.drill': rule('escrowGrant', office('coordinator')),
  'person.read': rule('member', MEMBER),
  'account.read': rule('account', SELF),
  'session.read': rule('session', SELF),
  'session.name': rule('session', SELF),
  'session.end': rule('session', SELF),
  'notice.dismiss': rule('account', SELF),
  'factor.read': rule('factor', SELF),
  // [Note: enrolling comes first] where every member must have one, this is all that a session without one may do.
  'factor.enrol': rule('factor', OWNER),
  'factor.name': rule('factor', SELF),
  'factor.remove': rule('factor', SELF),
  // Proven by the login key that it replaces, whether or not somebody is signed in.
  'account.renew': rule('account', SELF),
  // [Note: a renewal gives keys of somebody who is there] so only who may sign for it sees it.
  'renewal.read': rule('renewal', office('coordinator')),
  'renewal.start': rule('renewal', office('coordinator')),
  'renewal.end': rule('renewal', office('coordinator')),
  'renewal.complete': rule('renewal', office('coordinator')),
  'invitation.read': rule('invitation', office('administrator', 'coordinator'), SELF),
  'invitation.create': rule(
    'invitation',
    office('administrator', 'coordinator'),
    // Whom is for the act to say: professionals the one, trainers the other.
    office('pairingCoordinator', 'courseManager'),
  ),
  'invitation.admit': rule('invitation', office('coordinator')),
} as const;
