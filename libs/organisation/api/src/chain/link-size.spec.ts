import { formatChainLinkBody, KEM_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { COMPARTMENTS } from '@vrijhaven/domain';
import { LINK_BYTES } from './chain.input';

describe('the largest link', () => {
  it('makes a key of every compartment for one team, and is taken by the API', () => {
    const body = formatChainLinkBody({
      organisation: '00000000-0000-4000-8000-000000000000',
      sequence: 1_000_000,
      previous: new Uint8Array(32),
      payload: {
        type: 'rotateRole',
        team: `course:${'a'.repeat(60)}`,
        keys: COMPARTMENTS.map((compartment) => ({
          ...{ compartment, generation: 1_000_000 },
          publicKey: new Uint8Array(KEM_PUBLIC_KEY_BYTES),
        })),
      },
      signers: [],
    });
    expect(body.length).toBeGreaterThan(COMPARTMENTS.length * KEM_PUBLIC_KEY_BYTES);
    expect(body.length).toBeLessThan(LINK_BYTES);
  });
});
