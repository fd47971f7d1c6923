import type { ChainLinkBody, ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { applyEscrow, applyEscrowUse } from './apply-escrow';
import type { Outcome } from './claim-keys';
import { claimKeys } from './claim-keys';
import type { ChainState } from './chain-state';
import type { DirectoryMember } from './directory';
import { roleKeyName } from './directory';

/** The newest suite that this version of the clients knows. (protocol.md step 1) */
const NEWEST_SUITE = 1;

type Payload<Type extends ChainPayload['type']> = Extract<ChainPayload, { type: Type }>;

const addMember = (state: ChainState, payload: Payload<'addMember'>, sequence: number): Outcome => {
  if (state.members.has(payload.member)) return 'member-exists';
  const { member: id, signKey, kemKey, roles } = payload;
  const outcome = claimKeys(state, [signKey, SIGN_PUBLIC_KEY_BYTES], [kemKey, KEM_PUBLIC_KEY_BYTES]);
  if (outcome !== 'applied') return outcome;
  const epochs = [{ signKey, kemKey, since: sequence }];
  const roleSpans = [{ roles, since: sequence }];
  state.members.set(id, { id, signKey, kemKey, epochs, roles, heldRoles: roles, roleSpans, since: sequence });
  return 'applied';
};

const renewMember = (state: ChainState, payload: Payload<'renewMember'>, sequence: number): Outcome => {
  const { member: id, signKey, kemKey } = payload;
  const outcome = changeMember(state, id, ({ epochs }) => ({
    signKey,
    kemKey,
    epochs: [...epochs.map((epoch) => ({ until: sequence, ...epoch })), { signKey, kemKey, since: sequence }],
  }));
  if (outcome !== 'applied') return outcome;
  return claimKeys(state, [signKey, SIGN_PUBLIC_KEY_BYTES], [kemKey, KEM_PUBLIC_KEY_BYTES]);
};

const changeMember = (
  state: ChainState,
  id: Id,
  change: (member: DirectoryMember) => Partial<DirectoryMember>,
): Outcome => {
  const member = state.members.get(id);
  if (member === undefined || member.removedAt !== undefined) return 'unknown-member';
  state.members.set(id, { ...member, ...change(member) });
  return 'applied';
};

const rotateRole = (state: ChainState, payload: Payload<'rotateRole'>, sequence: number): Outcome => {
  if (payload.keys.length === 0) return 'malformed';
  for (const key of payload.keys) {
    const name = roleKeyName(payload.team, key.compartment);
    const known = state.roleKeys.get(name) ?? [];
    if (key.generation !== known.length + 1) return 'wrong-generation';
    const outcome = claimKeys(state, [key.publicKey, KEM_PUBLIC_KEY_BYTES]);
    if (outcome !== 'applied') return outcome;
    state.roleKeys.set(name, [...known, { ...key, team: payload.team, since: sequence }]);
  }
  return 'applied';
};

const setPolicy = (state: ChainState, { suite, secondFactor }: Payload<'setPolicy'>): Outcome => {
  if (suite < state.policy.suite) return 'policy-falls';
  if (suite > NEWEST_SUITE) return 'unknown-suite';
  state.policy = { suite, secondFactor };
  return 'applied';
};

/** Changes the state as an authorised link says, or names what stands against it. */
export const applyLink = (state: ChainState, { payload, sequence, signers }: ChainLinkBody): Outcome => {
  switch (payload.type) {
    case 'root':
      return claimKeys(state, [payload.rootKey, SIGN_PUBLIC_KEY_BYTES]);
    case 'addMember':
      return addMember(state, payload, sequence);
    case 'renewMember':
      return renewMember(state, payload, sequence);
    case 'setRoles':
      return changeMember(state, payload.member, ({ heldRoles, roleSpans }) => ({
        roles: payload.roles,
        heldRoles: [...heldRoles, ...payload.roles],
        roleSpans: [...roleSpans, { roles: payload.roles, since: sequence }],
      }));
    case 'removeMember':
      return changeMember(state, payload.member, ({ roleSpans }) => ({
        roles: [],
        roleSpans: [...roleSpans, { roles: [], since: sequence }],
        removedAt: sequence,
      }));
    case 'rotateRole':
      return rotateRole(state, payload, sequence);
    case 'setEscrow':
      return applyEscrow(state, payload, sequence);
    case 'useEscrow':
      return applyEscrowUse(state, payload, { sequence, signers });
    case 'setPolicy':
      return setPolicy(state, payload);
  }
};
