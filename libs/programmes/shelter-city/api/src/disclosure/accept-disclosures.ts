import type { AcceptedGrant, LayeredHead, OfferedGrant, RoleKey } from '@vrijhaven/applications/api';
import { acceptGrant } from '@vrijhaven/applications/api';
import type { Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import { isRefusal } from '@vrijhaven/database';
import type { Compartment, Team } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';

/** A disclosure as it comes in. */
export interface OfferedDisclosure {
  readonly compartment: Compartment;
  readonly revision: number;
  readonly grant: OfferedGrant;
}

export interface AcceptedDisclosure extends OfferedDisclosure {
  readonly grant: AcceptedGrant;
  /** The layer whose key was handed on, 0 for none. */
  readonly layer: number;
}

/** Against what disclosures to one host city are checked. */
export interface DisclosureGround {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  readonly record: Id;
  /** The coordinator who wraps the keys. */
  readonly author: Id;
  readonly authorKey: Bytes;
  readonly team: Team;
  readonly teamKeys: ReadonlyMap<Compartment, RoleKey>;
  readonly isHead: (hash: Bytes) => boolean;
  /** The newest revisions: nothing older is disclosed. */
  readonly heads: readonly LayeredHead[];
  readonly allowed: readonly Compartment[];
}

const acceptOne = (
  ground: DisclosureGround,
  offered: OfferedDisclosure,
  path: string,
): AcceptedDisclosure | InvalidInput | NotSigned => {
  const { compartment, revision } = offered;
  const key = ground.teamKeys.get(compartment);
  if (key === undefined || !ground.allowed.includes(compartment)) return new InvalidInput([`${path}.compartment`]);
  const head = ground.heads.find((each) => each.compartment === compartment);
  if (head?.revision !== revision) return new InvalidInput([`${path}.revision`]);
  const recipient = { name: teamRecipient(ground.team), ...key };
  const layer = head.layer > 0 ? { layer: { number: head.layer, hash: head.hash } } : {};
  const grant = acceptGrant(ground, { compartment, revision, ...layer }, recipient, offered.grant, `${path}.grant`);
  return isRefusal(grant) ? grant : { compartment, revision, layer: head.layer, grant: { ...offered.grant, grant } };
};

/** Checks disclosures of different compartments, each of its newest revision, each to the city's newest key. */
export const acceptDisclosures = (
  ground: DisclosureGround,
  offered: readonly OfferedDisclosure[],
): readonly AcceptedDisclosure[] | InvalidInput | NotSigned => {
  const accepted: AcceptedDisclosure[] = [];
  for (const [at, disclosure] of offered.entries()) {
    const path = `disclosures.${at}`;
    if (accepted.some(({ compartment }) => compartment === disclosure.compartment))
      return new InvalidInput([`${path}.compartment`]);
    const answer = acceptOne(ground, disclosure, path);
    if (isRefusal(answer)) return answer;
    accepted.push(answer);
  }
  return accepted;
};
