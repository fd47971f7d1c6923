import type { ChainLinkBody, Id, LinkSigner } from '@vrijhaven/crypto/envelope';
import type { ChainFaultCode } from './chain-fault';
import type { ChainState } from './chain-state';
import { countCoordinators, isCoordinator } from './chain-state';

const FOUNDING_COORDINATORS = 2;

type Verdict = ChainFaultCode | 'allowed';

const verdict = (isAllowed: boolean): Verdict => (isAllowed ? 'allowed' : 'not-authorised');

const coordinatorsAmong = (state: ChainState, signers: readonly LinkSigner[], except?: Id): number =>
  signers.filter((signer) => signer !== 'root' && signer !== except && mayCoordinate(state, signer)).length;

const mayCoordinate = (state: ChainState, id: Id): boolean => isCoordinator(state.members.get(id)?.roles ?? []);

const onlyRoot = (signers: readonly LinkSigner[]): boolean => signers.length === 1 && signers[0] === 'root';

const decide = (state: ChainState, link: ChainLinkBody): boolean => {
  const { payload, signers } = link;
  if (payload.type === 'root') return onlyRoot(signers);
  // With nobody to check them, coordinators cannot appoint one another: the offline root key does.
  if (countCoordinators(state) < FOUNDING_COORDINATORS) return onlyRoot(signers);

  const target = 'member' in payload ? payload.member : undefined;
  const others = coordinatorsAmong(state, signers, target);
  // Every signature counts or the link is refused: no passenger may claim to have agreed.
  const isClean = (allowed: number): boolean => signers.length === allowed;
  const touchesCoordinator =
    ('roles' in payload && isCoordinator(payload.roles)) || (target !== undefined && mayCoordinate(state, target));
  if (!touchesCoordinator) return others === 1 && isClean(1);
  if (others === 2 && isClean(2)) return true;
  // Two coordinators, one lost or hostile: the other needs the root key beside them, never alone.
  const takesAway = payload.type === 'removeMember' || (payload.type === 'setRoles' && !isCoordinator(payload.roles));
  return takesAway && others === 1 && signers.includes('root') && isClean(2);
};

/** Whether these signers may say this, by the rules of protocol.md step 16. */
export const authoriseLink = (state: ChainState, link: ChainLinkBody): Verdict => verdict(decide(state, link));
