import type { Transport } from '@vrijhaven/client';
import type { BootstrapInput, BootstrapOrganisationMutation } from '@vrijhaven/contracts';
import { BootstrapOrganisation } from '@vrijhaven/contracts';
import type { RoleInTeam } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import { unreachable } from '@vrijhaven/domain';
import { newAccount } from '../people/new-account';
import type { DeskEngine } from '../session/unlock-desk';
import type { Founder, OrganisationPlan } from './compose-organisation';
import { composeOrganisation } from './compose-organisation';
import { unlockAccount } from './unlock-account';

export type FoundOutcome =
  | { readonly kind: 'founded'; readonly organisation: string; readonly rootKey: string }
  | { readonly kind: 'NotFound' | 'NotSigned' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

const outcomeOf = (result: BootstrapOrganisationMutation['bootstrapOrganisation']): FoundOutcome => {
  switch (result.__typename) {
    case 'Organisation':
      return { kind: 'founded', organisation: result.id, rootKey: result.rootKey };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Sends a composed organisation with the one-time token of the API's configuration. */
export const bootstrap = async (
  transport: Transport,
  token: string,
  composed: Omit<BootstrapInput, 'token'>,
): Promise<FoundOutcome> =>
  outcomeOf((await transport.run(BootstrapOrganisation, { input: { token, ...composed } })).bootstrapOrganisation);

export interface FounderToBe {
  readonly handle: string;
  readonly roles: readonly RoleInTeam[];
}

/** A founder with the secrets that only they should ever read. */
export interface FoundedMember extends FounderToBe {
  readonly member: string;
  readonly passphrase: string;
  readonly recoveryWords: readonly string[];
}

/**
 * Founds an organisation in one go, all keys on one machine: for demonstrations and tests. A real
 * ceremony makes each person's keys on their own machine and the root key on one without a network.
 */
export const foundOrganisation = async (request: {
  readonly engine: DeskEngine;
  readonly transport: Transport;
  readonly token: string;
  readonly organisation: string;
  readonly name: string;
  readonly root: Signer;
  /** The first two must be coordinators. */
  readonly people: readonly FounderToBe[];
  readonly now: Date;
}): Promise<{ readonly outcome: FoundOutcome; readonly members: readonly FoundedMember[] }> => {
  const { engine, organisation } = request;
  const founders: Founder[] = [];
  const members: FoundedMember[] = [];
  const identities: MemberIdentity[] = [];
  for (const { handle, roles } of request.people) {
    const made = await newAccount(engine.p, engine.stretch, { organisation, handle });
    const { account, bundle, passphrase, recoveryWords } = made;
    founders.push({ account, bundle, roles });
    members.push({ handle, roles, member: bundle.memberId, passphrase, recoveryWords });
    if (identities.length === 2) continue;
    const identity = await unlockAccount(engine, { organisation, account, bundle, passphrase });
    if (identity) identities.push(identity);
  }
  const coordinators = identities as unknown as OrganisationPlan['coordinators'];
  const { name, root, now } = request;
  const composed = composeOrganisation(engine.p, { organisation, name, root, coordinators, founders, now });
  for (const identity of identities) identity.wipe();
  return { outcome: await bootstrap(request.transport, request.token, composed), members };
};
