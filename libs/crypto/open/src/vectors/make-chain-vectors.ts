import { encodeChainLink, toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import { administrator, coordinator, createFoundedOrganisation, createStaff } from '../spec/actors';

/**
 * A chain with one of every link that came after the first vectors: a renewal, two escrows, a use, a policy, and
 * coordinators brought back by escrow and root. Run once, then frozen as v1-chain.json.
 */
export const makeChainVectors = (p: OpenPrimitives) => {
  const { organisation, root, links, replay, append, adding, renewing, ada, ben } = createFoundedOrganisation(p);
  const [cyr, dia] = [createStaff(p, organisation), createStaff(p, organisation)];
  const renewed = createStaff(p, organisation, cyr.bundle.memberId);
  const escrow = (generation: number) => {
    const { bundle, signing } = createStaff(p, organisation);
    const { signKey, kemKey } = bundle;
    const shares = [1, 2, 3, 4, 5].map(() => p.randomBytes(32));
    return {
      payload: { type: 'setEscrow', generation, signKey, kemKey, threshold: 3, shares } as const,
      by: { name: 'escrow', signer: signing } as const,
    };
  };
  const [first, second] = [escrow(1), escrow(2)];
  append(adding(cyr, administrator), ada);
  append(renewing(renewed), ada, ben);
  append({ type: 'setPolicy', suite: 1, secondFactor: 'required' }, ben, ada);
  append(first.payload, ada, ben);
  append({ type: 'useEscrow', generation: 1, reason: 'coordinatorsLost' }, first.by, 'root');
  append(adding(dia, coordinator), 'root', first.by);
  append(second.payload, ada, dia);
  append({ type: 'useEscrow', generation: 2, reason: 'keysLost' }, dia, second.by);
  return {
    organisation,
    rootKey: toText(root.publicKey),
    links: links.map((link) => toText(encodeChainLink(link))),
    head: toText(replay().head),
    renewed: { id: cyr.bundle.memberId, before: toText(cyr.bundle.signKey), now: toText(renewed.bundle.signKey) },
    escrow: { signKey: toText(second.payload.signKey), shares: second.payload.shares.map(toText) },
    uses: replay().escrowUses,
  };
};

export type ChainVectors = ReturnType<typeof makeChainVectors>;
