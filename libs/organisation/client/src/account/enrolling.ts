import type { Transport } from '@vrijhaven/client';
import type { KeyProofInput, OwnAccountPartsFragment } from '@vrijhaven/contracts';
import { BeginPasskey, BeginTotp, FinishPasskey, FinishTotp } from '@vrijhaven/contracts';
import { normaliseCode } from './digits';

/** Why a change of how one comes in was not made: the passphrase did not fit, or too many did not. */
export type ProofRefused =
  { readonly kind: 'LoginRefused' } | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

export type TotpBegun = { readonly kind: 'begun'; readonly typed: string; readonly uri: string } | ProofRefused;
/** `options`: for `navigator.credentials.create`, as JSON. */
export type PasskeyBegun = { readonly kind: 'begun'; readonly options: string } | ProofRefused;
export type Enrolled =
  { readonly kind: 'enrolled'; readonly account: OwnAccountPartsFragment } | { readonly kind: 'FactorRefused' };

const enrolled = (
  result: ({ readonly __typename: 'OwnAccount' } & OwnAccountPartsFragment) | { readonly __typename: 'FactorRefused' },
): Enrolled => (result.__typename === 'OwnAccount' ? { kind: 'enrolled', account: result } : { kind: 'FactorRefused' });

const refused = (
  result:
    { readonly __typename: 'LoginRefused' } | { readonly __typename: 'TooMany'; readonly retryAfterSeconds: number },
): ProofRefused =>
  result.__typename === 'TooMany'
    ? { kind: 'TooMany', retryAfterSeconds: result.retryAfterSeconds }
    : { kind: 'LoginRefused' };

/** The four calls of enrolling; who proves the key, and how, is the caller's. (protocol.md step 27) */
export const enrolling = (transport: Transport) => ({
  beginTotp: async (proof: KeyProofInput): Promise<TotpBegun> => {
    const { beginTotp: result } = await transport.run(BeginTotp, { proof });
    if (result.__typename !== 'TotpBegun') return refused(result);
    return { kind: 'begun', typed: result.typed, uri: result.uri };
  },
  finishTotp: async (typed: string): Promise<Enrolled> => {
    const code = normaliseCode(typed);
    if (code.length !== 6) return { kind: 'FactorRefused' };
    return enrolled((await transport.run(FinishTotp, { code })).finishTotp);
  },
  beginPasskey: async (proof: KeyProofInput): Promise<PasskeyBegun> => {
    const { beginPasskey: result } = await transport.run(BeginPasskey, { proof });
    return result.__typename === 'PasskeyBegun' ? { kind: 'begun', options: result.options } : refused(result);
  },
  finishPasskey: async (id: string, note: string | null, response: string): Promise<Enrolled> =>
    enrolled((await transport.run(FinishPasskey, { id, note, response })).finishPasskey),
});
