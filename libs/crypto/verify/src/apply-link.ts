import type { Bytes, ChainPayload } from '@vrijhaven/crypto/envelope';
import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES, toText } from '@vrijhaven/crypto/envelope';
import type { ChainFaultCode } from './chain-fault';
import type { ChainState } from './chain-state';
import { roleKeyName } from './directory';

type Outcome = ChainFaultCode | 'applied';

const claimKey = (state: ChainState, key: Bytes, length: number): Outcome => {
  if (key.length !== length) return 'malformed';
  const text = toText(key);
  if (state.usedKeys.has(text)) return 'key-reused';
  state.usedKeys.add(text);
  return 'applied';
};

const claimKeys = (state: ChainState, claims: readonly (readonly [Bytes, number])[]): Outcome => {
  for (const [key, length] of claims) {
    const outcome = claimKey(state, key, length);
    if (outcome !== 'applied') return outcome;
  }
  return 'applied';
};

const addMember = (state: ChainState, payload: ChainPayload & { type: 'addMember' }, sequence: number): Outcome => {
  if (state.members.has(payload.member)) return 'member-exists';
  const outcome = claimKeys(state, [
    [payload.signKey, SIGN_PUBLIC_KEY_BYTES],
    [payload.kemKey, KEM_PUBLIC_KEY_BYTES],
  ]);
  if (outcome !== 'applied') return outcome;
  const { member: id, signKey, kemKey, roles } = payload;
  state.members.set(id, { id, signKey, kemKey, roles, heldRoles: roles, since: sequence });
  return 'applied';
};

const rotateRole = (state: ChainState, payload: ChainPayload & { type: 'rotateRole' }, sequence: number): Outcome => {
  if (payload.keys.length === 0) return 'malformed';
  for (const key of payload.keys) {
    const name = roleKeyName(payload.team, key.compartment);
    const known = state.roleKeys.get(name) ?? [];
    if (key.generation !== known.length + 1) return 'wrong-generation';
    const outcome = claimKey(state, key.publicKey, KEM_PUBLIC_KEY_BYTES);
    if (outcome !== 'applied') return outcome;
    state.roleKeys.set(name, [...known, { ...key, team: payload.team, since: sequence }]);
  }
  return 'applied';
};

/** Changes the state as an authorised payload says, or names what stands against it. */
export const applyLink = (state: ChainState, payload: ChainPayload, sequence: number): Outcome => {
  switch (payload.type) {
    case 'root':
      return claimKey(state, payload.rootKey, SIGN_PUBLIC_KEY_BYTES);
    case 'addMember':
      return addMember(state, payload, sequence);
    case 'rotateRole':
      return rotateRole(state, payload, sequence);
    case 'setRoles':
    case 'removeMember': {
      const member = state.members.get(payload.member);
      if (member === undefined || member.removedAt !== undefined) return 'unknown-member';
      const change =
        payload.type === 'setRoles'
          ? { roles: payload.roles, heldRoles: [...member.heldRoles, ...payload.roles] }
          : { roles: [], removedAt: sequence };
      state.members.set(member.id, { ...member, ...change });
      return 'applied';
    }
  }
};
