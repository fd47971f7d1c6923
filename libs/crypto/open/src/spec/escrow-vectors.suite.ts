import { asSealed, escrowDrillMessage, escrowRecipient, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/crypto/envelope';
import { parseEscrowCard } from '../escrow/card';
import { joinEscrow } from '../escrow/shares';
import type { OpenPrimitives } from '../open-primitives';
import { openRoleGrant } from '../role/role-grant';
import type { Runner } from './check';
import { equal } from './check';

/** The shape of v1-escrow.json. */
export interface EscrowVectors {
  readonly organisation: string;
  readonly announced: {
    readonly generation: number;
    readonly kemKey: string;
    readonly signKey: string;
    readonly threshold: number;
    readonly shares: readonly string[];
  };
  readonly cards: readonly (readonly string[])[];
  readonly grant: {
    readonly team: string;
    readonly compartment: string;
    readonly generation: number;
    readonly roleKey: string;
    readonly granter: string;
    readonly granterKey: string;
    readonly chainHead: string;
    readonly grant: string;
  };
  readonly drill: { readonly nonce: string; readonly signature: string };
}

export const escrowVectorsSuite = ({ describe, it }: Runner, p: OpenPrimitives, v: EscrowVectors): void => {
  const { organisation, grant, drill } = v;
  const announced = {
    ...v.announced,
    kemKey: fromText(v.announced.kemKey),
    signKey: fromText(v.announced.signKey),
    shares: v.announced.shares.map(fromText),
  };
  describe('frozen vectors of the escrow', () => {
    it('lead from three printed cards to the role key, and to the signature of a drill', async () => {
      const cards = [0, 2, 4].map((at) => {
        const parsed = parseEscrowCard(p, v.cards[at]?.join('\n') ?? '', organisation);
        if (parsed.kind !== 'card') throw new Error(parsed.kind);
        return parsed.card;
      });
      const joined = await joinEscrow(p, { organisation, announced, cards });
      if (joined.kind !== 'joined') throw new Error(joined.kind);
      const chainHead = fromText(grant.chainHead);
      const opened = openRoleGrant(p, {
        address: {
          organisation,
          team: grant.team,
          compartment: grant.compartment as Compartment,
          generation: grant.generation,
          rolePublicKey: fromText(grant.roleKey),
          recipient: escrowRecipient(announced),
          chainHead,
          granter: grant.granter,
        },
        grant: asSealed('role-grant/v1', fromText(grant.grant)),
        granterKey: fromText(grant.granterKey),
        kem: joined.keys.kem,
      });
      equal(toText(opened.kem.publicKey), grant.roleKey);
      const message = escrowDrillMessage({ organisation, generation: 1, chainHead, nonce: fromText(drill.nonce) });
      // Ed25519 signs alike every time: the joined key is the very one.
      equal(toText(joined.keys.signing.sign(message)), drill.signature);
    });
  });
};
