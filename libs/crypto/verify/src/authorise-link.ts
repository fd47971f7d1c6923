import type { ChainLinkBody, ChainPayload, Id, LinkSigner } from '@vrijhaven/crypto/envelope';
import type { ChainFaultCode } from './chain-fault';
import type { ChainState } from './chain-state';
import { countCoordinators, isCoordinator } from './chain-state';

const FOUNDING_COORDINATORS = 2;

type Verdict = ChainFaultCode | 'allowed';

const mayCoordinate = (state: ChainState, id: Id): boolean => isCoordinator(state.members.get(id)?.roles ?? []);

const coordinatorsAmong = (state: ChainState, signers: readonly LinkSigner[], except?: Id): number =>
  signers.filter((signer) => signer !== except && mayCoordinate(state, signer)).length;

/** Exactly these names, in any order: no passenger may claim to have agreed. */
const areSigners = (signers: readonly LinkSigner[], ...names: readonly LinkSigner[]): boolean =>
  signers.length === names.length && names.every((name) => signers.includes(name));

const concerns = (
  state: ChainState,
  payload: ChainPayload,
): { readonly target?: Id; readonly coordinator: boolean } => {
  const target = 'member' in payload ? payload.member : undefined;
  const coordinator =
    ('roles' in payload && isCoordinator(payload.roles)) || (target !== undefined && mayCoordinate(state, target));
  return target === undefined ? { coordinator } : { target, coordinator };
};

const WAYS_BACK: readonly ChainPayload['type'][] = ['addMember', 'removeMember', 'renewMember'];

/** Two coordinators, one lost or hostile: the other needs the root key beside them, never alone. */
const takesRootBeside = (state: ChainState, payload: ChainPayload): boolean =>
  payload.type === 'removeMember' ||
  (payload.type === 'setRoles' && !isCoordinator(payload.roles)) ||
  (payload.type === 'renewMember' && countCoordinators(state) === FOUNDING_COORDINATORS);

const decide = (state: ChainState, { payload, signers }: ChainLinkBody): boolean => {
  if (payload.type === 'root') return areSigners(signers, 'root');
  const { target, coordinator } = concerns(state, payload);
  const others = coordinatorsAmong(state, signers, target);
  const isPair = signers.length === 2;
  // Whoever goes of themselves takes nothing from anybody; that a coordinator goes is for others to sign.
  if (payload.type === 'removeMember' && !coordinator && areSigners(signers, payload.member)) return true;
  if (payload.type === 'useEscrow')
    return isPair && signers.includes('escrow') && (others === 1 || signers.includes('root'));
  // The way back when coordinators are lost: enough cards of the escrow, together with the root key.
  if (coordinator && WAYS_BACK.includes(payload.type) && areSigners(signers, 'root', 'escrow')) return true;
  // With nobody to check them, coordinators cannot appoint one another: the offline root key does.
  if (countCoordinators(state) < FOUNDING_COORDINATORS) return areSigners(signers, 'root');

  const takesTwo =
    coordinator || payload.type === 'renewMember' || payload.type === 'setEscrow' || payload.type === 'setPolicy';
  if (!takesTwo) return others === 1 && signers.length === 1;
  if (others === 2 && isPair) return true;
  return coordinator && takesRootBeside(state, payload) && others === 1 && isPair && signers.includes('root');
};

/** Whether these signers may say this, by the rules of protocol.md step 16. */
export const authoriseLink = (state: ChainState, link: ChainLinkBody): Verdict =>
  decide(state, link) ? 'allowed' : 'not-authorised';
