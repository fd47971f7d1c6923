import type { Bytes } from './bytes';
import type { Json } from './canonical-json';
import type { Compartment } from './compartments';
import type { Id } from './id';
import { formatId, parseId } from './id';
import { fromText, toText } from './text';
import { listOf, readFields, readCompartment, readNumber, readString } from './read-json';
import { checkedName } from './names';
import { CryptoFault } from './crypto-fault';
import type { SetEscrowPayload, SetPolicyPayload, UseEscrowPayload } from './escrow-payload';
import { readSetEscrow, readSetPolicy, readUseEscrow, setEscrowJson } from './escrow-payload';

/** One role of one member, in one team. */
export interface RoleInTeam {
  readonly role: string;
  readonly team: string;
}

/** A role key as the chain announces it. */
export interface AnnouncedRoleKey {
  readonly compartment: Compartment;
  readonly generation: number;
  readonly publicKey: Bytes;
}

/** What a link says. Types outside this union do not exist; a replay that meets one stops. */
export type ChainPayload =
  | { readonly type: 'root'; readonly rootKey: Bytes }
  | {
      readonly type: 'addMember';
      readonly member: Id;
      readonly signKey: Bytes;
      readonly kemKey: Bytes;
      readonly roles: readonly RoleInTeam[];
    }
  | { readonly type: 'setRoles'; readonly member: Id; readonly roles: readonly RoleInTeam[] }
  | { readonly type: 'removeMember'; readonly member: Id }
  | { readonly type: 'renewMember'; readonly member: Id; readonly signKey: Bytes; readonly kemKey: Bytes }
  | { readonly type: 'rotateRole'; readonly team: string; readonly keys: readonly AnnouncedRoleKey[] }
  | SetEscrowPayload
  | UseEscrowPayload
  | SetPolicyPayload;

const rolesJson = (roles: readonly RoleInTeam[]): Json =>
  roles.map(({ role, team }) => ({ role: checkedName(role), team: checkedName(team) }));

/** The JSON of a payload without its type, which is a field of the link. */
export const payloadJson = (payload: ChainPayload): Json => {
  switch (payload.type) {
    case 'root':
      return { rootKey: toText(payload.rootKey) };
    case 'addMember':
      return {
        member: formatId(parseId(payload.member)),
        signKey: toText(payload.signKey),
        kemKey: toText(payload.kemKey),
        roles: rolesJson(payload.roles),
      };
    case 'setRoles':
      return { member: formatId(parseId(payload.member)), roles: rolesJson(payload.roles) };
    case 'removeMember':
      return { member: formatId(parseId(payload.member)) };
    case 'renewMember':
      return {
        member: formatId(parseId(payload.member)),
        signKey: toText(payload.signKey),
        kemKey: toText(payload.kemKey),
      };
    case 'setEscrow':
      return setEscrowJson(payload);
    case 'useEscrow':
      return { generation: payload.generation, reason: payload.reason };
    case 'setPolicy':
      return { suite: payload.suite, secondFactor: payload.secondFactor };
    case 'rotateRole':
      return {
        team: checkedName(payload.team),
        keys: payload.keys.map((key) => ({
          compartment: key.compartment,
          generation: key.generation,
          publicKey: toText(key.publicKey),
        })),
      };
  }
};

/** One id has one text: two spellings of a member would give one link two bodies. */
const readId = (json: Json | undefined): Id => {
  const text = readString(json);
  if (formatId(parseId(text)) !== text) throw new CryptoFault('malformed', 'an id in another spelling');
  return text;
};
const readBytes = (json: Json | undefined): Bytes => fromText(readString(json));

const readRole = (json: Json): RoleInTeam => {
  const fields = readFields(json, ['role', 'team']);
  return { role: checkedName(readString(fields['role'])), team: checkedName(readString(fields['team'])) };
};

const readRoleKey = (json: Json): AnnouncedRoleKey => {
  const fields = readFields(json, ['compartment', 'generation', 'publicKey']);
  return {
    compartment: readCompartment(fields['compartment']),
    generation: readNumber(fields['generation']),
    publicKey: readBytes(fields['publicKey']),
  };
};

/** The payload of a link; an unknown type is an `unsupported` fault, unknown fields are `malformed`. */
export const readPayload = (type: string, json: Json): ChainPayload => {
  switch (type) {
    case 'root':
      return { type, rootKey: readBytes(readFields(json, ['rootKey'])['rootKey']) };
    case 'addMember': {
      const fields = readFields(json, ['kemKey', 'member', 'roles', 'signKey']);
      return {
        type,
        member: readId(fields['member']),
        signKey: readBytes(fields['signKey']),
        kemKey: readBytes(fields['kemKey']),
        roles: listOf(fields['roles'], readRole),
      };
    }
    case 'setRoles': {
      const fields = readFields(json, ['member', 'roles']);
      return { type, member: readId(fields['member']), roles: listOf(fields['roles'], readRole) };
    }
    case 'removeMember':
      return { type, member: readId(readFields(json, ['member'])['member']) };
    case 'renewMember': {
      const fields = readFields(json, ['kemKey', 'member', 'signKey']);
      return {
        type,
        member: readId(fields['member']),
        signKey: readBytes(fields['signKey']),
        kemKey: readBytes(fields['kemKey']),
      };
    }
    case 'setEscrow':
      return readSetEscrow(json);
    case 'useEscrow':
      return readUseEscrow(json);
    case 'setPolicy':
      return readSetPolicy(json);
    case 'rotateRole': {
      const fields = readFields(json, ['keys', 'team']);
      return { type, team: checkedName(readString(fields['team'])), keys: listOf(fields['keys'], readRoleKey) };
    }
    default:
      throw new CryptoFault('unsupported', 'unknown type of link');
  }
};
