import { OFFICE } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { accountWire, Ceremony, createPerson } from './ceremony';
import type { Person } from './ceremony';

/** What an applicant seals to; enough role keys for a chain that is like a real one. */
const OFFICE_KEYS: readonly Compartment[] = ['identity', 'contact', 'need', 'thread', 'summary'];

export interface Founding {
  readonly ceremony: Ceremony;
  readonly first: Person;
  readonly second: Person;
  readonly administrator: Person;
  /** The input of `bootstrapOrganisation`. */
  readonly input: Record<string, unknown> & { readonly token: string };
}

/** A ceremony with two coordinators and an administrator, signed as a client would sign it. */
export function createFounding(token: string): Founding {
  const ceremony = new Ceremony();
  const [first, second] = [createPerson('anna', 'coordinator'), createPerson('bram', 'coordinator')];
  const administrator = createPerson('ciska', 'administrator');
  const people = [first, second, administrator];
  const links = [
    ceremony.begin(),
    ceremony.add(first),
    ceremony.add(second),
    ceremony.add(administrator, [first]),
    ceremony.rotate(OFFICE, OFFICE_KEYS, [first]),
  ];
  const roleGrants = [first, second].flatMap((member) =>
    OFFICE_KEYS.map((compartment) => ceremony.roleGrant(first, member, OFFICE, compartment)),
  );
  const input = {
    token,
    organisation: ceremony.organisation,
    name: 'Vrijhaven Test',
    rootKey: Buffer.from(ceremony.root.publicKey).toString('base64url'),
    links,
    accounts: people.map(accountWire),
    roleGrants,
    checkpoint: ceremony.checkpoint([first, second]),
  };
  return { ceremony, first, second, administrator, input };
}
