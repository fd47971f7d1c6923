import type { Bytes, Id, Recipient, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { OFFICE } from '@vrijhaven/domain';

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
  /** Whether this hash is a head that the chain has had. */
  readonly isHead: (hash: Bytes) => boolean;
}

export const OFFICE_RECIPIENT = teamRecipient(OFFICE);

export interface RoleKey {
  readonly generation: number;
  readonly publicKey: Bytes;
}

/**
 * For whom a document of this compartment must be granted: the office and the record itself. Of the office's keys the
 * one of the generation that was chosen, else the newest. None where the office has no key: nobody could ever read it.
 */
export const recipientsOf = (
  acceptance: Acceptance,
  compartment: Compartment,
  chosen?: number,
): readonly Recipient[] => {
  const keys = acceptance.officeKeys.get(compartment) ?? [];
  const office = keys.find(({ generation }) => generation === chosen) ?? keys[0];
  if (office === undefined) return [];
  const own = { name: recordRecipient(acceptance.record), generation: 0, publicKey: acceptance.recordKey };
  return [{ name: OFFICE_RECIPIENT, generation: office.generation, publicKey: office.publicKey }, own];
};
