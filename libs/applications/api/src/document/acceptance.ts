import type { Bytes, Id, Recipient, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import { isLog, OFFICE, SHOWN_TO_APPLICANT } from '@vrijhaven/domain';
import type { Compartment, LogCompartment, Team } from '@vrijhaven/domain';

/** Everything against which the server can check a sealed document without being able to open it. */
export interface Acceptance {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  readonly record: Id;
  /** The record id when the applicant writes, else the member's id. */
  readonly author: Id;
  readonly authorKey: Bytes;
  /** The applicant's own key: each document is granted back to its record. */
  readonly recordKey: Bytes;
  /** The office's role keys to which this author may seal each compartment, newest first. */
  readonly officeKeys: ReadonlyMap<Compartment, readonly RoleKey[]>;
  /** The partner teams that are given the next entry of each log, with their newest role keys. */
  readonly partners?: ReadonlyMap<LogCompartment, readonly Partner[]>;
  /** Whether this hash is a head that the chain has had. */
  readonly isHead: (hash: Bytes) => boolean;
}

export interface Partner {
  readonly team: Team;
  readonly keys: ReadonlyMap<Compartment, RoleKey>;
}

export const OFFICE_RECIPIENT = teamRecipient(OFFICE);

export interface RoleKey {
  readonly generation: number;
  readonly publicKey: Bytes;
}

/** The partners that read this log; undefined where one of them has no key for it. */
const partnersOf = ({ partners }: Acceptance, compartment: Compartment): readonly Recipient[] | undefined => {
  const teams = isLog(compartment) ? (partners?.get(compartment) ?? []) : [];
  const found = teams.flatMap(({ team, keys }): Recipient[] => {
    const key = keys.get(compartment);
    return key ? [{ name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey }] : [];
  });
  return found.length === teams.length ? found : undefined;
};

/**
 * For whom a document of this compartment must be granted: the office, the record unless the office keeps it to itself,
 * and of some logs the partners who work with the person. Of the office's keys the one of the generation that was chosen,
 * else the newest. None where somebody has no key: they could never read it. (protocol.md step 29)
 */
export const recipientsOf = (
  acceptance: Acceptance,
  compartment: Compartment,
  chosen?: number,
): readonly Recipient[] => {
  const keys = acceptance.officeKeys.get(compartment) ?? [];
  const office = keys.find(({ generation }) => generation === chosen) ?? keys[0];
  const partners = partnersOf(acceptance, compartment);
  if (office === undefined || partners === undefined) return [];
  const own = { name: recordRecipient(acceptance.record), generation: 0, publicKey: acceptance.recordKey };
  return [
    { name: OFFICE_RECIPIENT, generation: office.generation, publicKey: office.publicKey },
    ...(SHOWN_TO_APPLICANT.includes(compartment) ? [own] : []),
    ...partners,
  ];
};
