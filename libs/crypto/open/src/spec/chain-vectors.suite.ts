import { decodeChainLink, encodeChainLink, fromText, toText } from '@vrijhaven/crypto/envelope';
import { replayChain, requireMember, signKeyAt } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import type { Runner } from './check';
import { chainRefuses, equal } from './check';

interface Vectors {
  readonly organisation: string;
  readonly rootKey: string;
  readonly links: readonly string[];
  readonly head: string;
  readonly renewed: { readonly id: string; readonly before: string; readonly now: string };
  readonly escrow: { readonly signKey: string; readonly shares: readonly string[] };
  readonly uses: readonly object[];
}

export const chainVectorsSuite = ({ describe, it }: Runner, p: OpenPrimitives, v: Vectors): void => {
  describe('frozen chain with renewal, escrow and policy (step 16)', () => {
    const links = v.links.map((link) => decodeChainLink(fromText(link)));
    const anchor = { organisation: v.organisation, rootKey: fromText(v.rootKey) };

    it('says for ever what it said', () => {
      const directory = replayChain(p, links, anchor);
      equal([toText(directory.head), directory.sequence], [v.head, 11]);
      equal(links.map(encodeChainLink).map(toText), v.links);
      const member = requireMember(directory, v.renewed.id);
      equal([toText(signKeyAt(member, 4)), toText(signKeyAt(member, 5))], [v.renewed.before, v.renewed.now]);
      equal(directory.policy, { suite: 1, secondFactor: 'required' });
      equal(
        [toText(directory.escrow?.signKey ?? new Uint8Array()), directory.escrow?.generation],
        [v.escrow.signKey, 2],
      );
      equal(directory.escrow?.shares.map(toText), v.escrow.shares);
      equal(directory.escrowUses, v.uses);
    });

    it('is refused when the use of the escrow is left out', () => {
      const use = links.length - 1;
      equal(replayChain(p, links.slice(0, use), anchor).escrowUses.length, 1);
      const hidden = links.filter((_, at) => at !== 7);
      chainRefuses('wrong-sequence', 8, () => replayChain(p, hidden, anchor));
      const pinnedHead = fromText(v.head);
      chainRefuses('pinned-head-missing', 0, () => replayChain(p, links.slice(0, use), { ...anchor, pinnedHead }));
    });
  });
};
