import type { Bytes, Id, Recipient, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { hostTeam, isLog, LOG_READERS, OFFICE, SHOWN_TO_APPLICANT } from '@vrijhaven/domain';

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
  /** The cities that house the candidate, with their newest role keys. */
  readonly hosts?: readonly Host[];
  /** Whether this hash is a head that the chain has had. */
  readonly isHead: (hash: Bytes) => boolean;
}

export interface Host {
  /** Its slug. */
  readonly city: string;
  readonly keys: ReadonlyMap<Compartment, RoleKey>;
}

export const OFFICE_RECIPIENT = teamRecipient(OFFICE);

export interface RoleKey {
  readonly generation: number;
  readonly publicKey: Bytes;
}

/** The teams of the cities that read this log; undefined where one of them has no key for it. */
const hostsOf = ({ hosts = [] }: Acceptance, compartment: Compartment): readonly Recipient[] | undefined => {
  if (!isLog(compartment) || LOG_READERS[compartment].partner !== 'host') return [];
  const found = hosts.flatMap(({ city, keys }): Recipient[] => {
    const key = keys.get(compartment);
    return key ? [{ name: teamRecipient(hostTeam(city)), generation: key.generation, publicKey: key.publicKey }] : [];
  });
  return found.length === hosts.length ? found : undefined;
};

/**
 * For whom a document of this compartment must be granted: the office, the record unless the office keeps it to itself,
 * and of some logs the cities that house the candidate. Of the office's keys the one of the generation that was chosen,
 * else the newest. None where somebody has no key: they could never read it. (protocol.md step 29)
 */
export const recipientsOf = (
  acceptance: Acceptance,
  compartment: Compartment,
  chosen?: number,
): readonly Recipient[] => {
  const keys = acceptance.officeKeys.get(compartment) ?? [];
  const office = keys.find(({ generation }) => generation === chosen) ?? keys[0];
  const hosts = hostsOf(acceptance, compartment);
  if (office === undefined || hosts === undefined) return [];
  const own = { name: recordRecipient(acceptance.record), generation: 0, publicKey: acceptance.recordKey };
  return [
    { name: OFFICE_RECIPIENT, generation: office.generation, publicKey: office.publicKey },
    ...(SHOWN_TO_APPLICANT.includes(compartment) ? [own] : []),
    ...hosts,
  ];
};
