import type {
  AppendLinksMutation,
  AppendLinksMutationVariables,
  PreviousSeedInput,
  RoleGrantInput,
} from '@vrijhaven/contracts';
import { AppendLinks } from '@vrijhaven/contracts';
import type { ChainLink, ChainPayload, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { chainLinkHash, equalBytes, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import type { NamedSigner } from '@vrijhaven/crypto/seal';
import { createChainLink } from '@vrijhaven/crypto/seal';
import type { Directory } from '@vrijhaven/crypto/verify';
import { replayChain } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import type { SessionInside } from '../session/member-session';
import type { ReplayedChain } from './load-chain';
import { linkToWire } from './wire';

/** New links after a chain, each signed by all of `signers`. */
export const linksAfter = (
  p: VerifyPrimitives,
  position: Pick<Directory, 'organisation' | 'head' | 'sequence'>,
  payloads: readonly ChainPayload[],
  signers: readonly NamedSigner[],
): ChainLink[] => {
  const links: ChainLink[] = [];
  let { head, sequence } = position;
  for (const payload of payloads) {
    const link = createChainLink({ organisation: position.organisation, head, sequence }, payload, signers);
    links.push(link);
    head = chainLinkHash(p, link.body);
    sequence = parseChainLinkBody(link.body).sequence;
  }
  return links;
};

/** What the organisation looks like once these links stand; a ChainFault when they break a rule. */
export const replayWith = (p: VerifyPrimitives, chain: ReplayedChain, links: readonly ChainLink[]): Directory =>
  replayChain(p, [...chain.links, ...links], {
    organisation: chain.directory.organisation,
    rootKey: chain.directory.rootKey,
  });

/** One change of the chain, written for the chain as it stands: links and the grants that follow from them. */
export interface ChainChange {
  readonly links: readonly ChainLink[];
  readonly roleGrants: readonly RoleGrantInput[];
  readonly previousSeeds?: readonly PreviousSeedInput[];
}

export type AppendOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'ChainMoved' | 'NotSigned' }
  /** It would have sealed to a colleague whose keys are in doubt. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

const ATTEMPTS = 4;

const outcomeOf = (result: AppendLinksMutation['appendLinks']): AppendOutcome => {
  switch (result.__typename) {
    case 'Organisation':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'ChainMoved':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

export const toWire = ({ links, roleGrants, previousSeeds = [] }: ChainChange): AppendLinksMutationVariables => ({
  links: links.map(linkToWire),
  roleGrants: [...roleGrants],
  previousSeeds: [...previousSeeds],
});

/** Brings a change that is written for one head only, such as one that waited for a second signature. */
export const sendChange = async (inside: SessionInside, change: ChainChange): Promise<AppendOutcome> => {
  const { appendLinks } = await inside.transport.run(AppendLinks, toWire(change));
  const outcome = outcomeOf(appendLinks);
  if (outcome.kind === 'done') await inside.refresh();
  return outcome;
};

/**
 * Appends a change. When a colleague was faster, it is written anew for the chain as it then stands.
 * `change` gives undefined when nothing is left to do.
 */
export const appendChange = async (
  inside: SessionInside,
  change: (chain: ReplayedChain) => ChainChange | undefined,
): Promise<AppendOutcome> => {
  for (let attempt = 1; ; attempt += 1) {
    const { head } = await inside.refresh();
    const next = change(inside.chain());
    if (!next) return { kind: 'done' };
    const outcome = await sendChange(inside, next);
    if (outcome.kind !== 'ChainMoved' || attempt === ATTEMPTS) return outcome;
    // Who says that it moved must show where to: two links for one place would be a fork with good signatures.
    if (equalBytes((await inside.refresh()).head, head)) return outcome;
  }
};
