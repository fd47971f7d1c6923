import { newIdempotencyKey } from '@vrijhaven/client';
import { WithdrawEntries } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { OwnSession } from './own-session';

export type WithdrawEntriesOutcome =
  | { readonly kind: 'done' | 'KeyReused' | 'NotFound' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/**
 * Takes entries back, one by one: of `pair` what the defender wrote themselves, of `roster` any line. From then on no
 * partner is served them or granted them again; what was read stays read. (protocol.md step 37)
 */
export const withdrawEntries = async (
  { run }: OwnSession,
  compartment: 'pair' | 'roster',
  revisions: readonly number[],
): Promise<WithdrawEntriesOutcome> => {
  const variables = { compartment, revisions: [...revisions], idempotencyKey: newIdempotencyKey() };
  const { withdrawEntries: result } = await run(WithdrawEntries, variables);
  switch (result.__typename) {
    case 'EntriesWithdrawn':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
