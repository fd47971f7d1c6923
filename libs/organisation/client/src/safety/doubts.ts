import type { Id, MemberBundle, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { DirectoryMember, SpokenNumber } from '@vrijhaven/crypto/verify';
import { safetyNumber } from '@vrijhaven/crypto/verify';
import type { ComparisonAnswer, ComparisonStore } from './comparison-store';

/** `changed`: a number that once matched is another one now. `differ` and `changed` are doubts. */
export type ComparisonStanding = 'open' | 'match' | 'differ' | 'changed';

type Colleague = Pick<DirectoryMember, 'id' | 'signKey' | 'kemKey'>;

/** Whom the member at this desk has compared numbers with, and whom not to seal anything to. (protocol.md step 20) */
export interface Doubts {
  numberWith(colleague: Colleague): SpokenNumber;
  standingOf(colleague: Colleague): ComparisonStanding;
  isDoubted(colleague: Colleague): boolean;
  keep(colleague: Colleague, answer: ComparisonAnswer): void;
}

/** Thrown where something would be sealed to somebody in doubt; use cases turn it into a refusal. */
export class KeysInDoubt extends Error {
  override readonly name = 'KeysInDoubt';

  constructor(readonly member: Id) {
    super('the keys of this colleague are in doubt');
  }
}

/** The answer of `work`, or the refusal when it would have sealed to somebody in doubt. */
export const unlessInDoubt = async <Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | { readonly kind: 'KeysInDoubt'; readonly member: string }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeysInDoubt) return { kind: 'KeysInDoubt', member: error.member };
    throw error;
  }
};

export const createDoubts = (
  p: VerifyPrimitives,
  { organisation, self }: { readonly organisation: Id; readonly self: MemberBundle },
  store: ComparisonStore,
): Doubts => {
  const numberWith = ({ id, signKey, kemKey }: Colleague): SpokenNumber =>
    safetyNumber(p, organisation, self, { memberId: id, signKey, kemKey });
  const keptOf = (id: Id) => store.read(organisation).find((each) => each.self === self.memberId && each.member === id);

  const standingOf = (colleague: Colleague): ComparisonStanding => {
    const kept = keptOf(colleague.id);
    if (!kept) return 'open';
    if (kept.answer === 'differ') return 'differ';
    return kept.number === numberWith(colleague) ? 'match' : 'changed';
  };
  return {
    numberWith,
    standingOf,
    isDoubted: (colleague) => {
      if (colleague.id === self.memberId) return false;
      const standing = standingOf(colleague);
      return standing === 'differ' || standing === 'changed';
    },
    keep: (colleague, answer) => {
      const others = store.read(organisation).filter((each) => each !== keptOf(colleague.id));
      const kept = { self: self.memberId, member: colleague.id, number: numberWith(colleague), answer };
      store.write(organisation, [...others, kept]);
    },
  };
};
