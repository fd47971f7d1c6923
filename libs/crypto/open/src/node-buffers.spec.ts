import { asSealed, decodeChainLink, fromText, toText } from '@vrijhaven/crypto/envelope';
import { replayChain, verifyCheckpoint, verifyConsent, verifyManifest } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { loadSodiumVerifier } from '@vrijhaven/crypto/verify/sodium';
import vectors from './vectors/v1.json' with { type: 'json' };

const stored = (text: string): Buffer => Buffer.from(text, 'base64url');

// A database driver hands out Buffers, often views into a larger one.
describe.each([
  ['noble', nobleVerifier],
  ['sodium', await loadSodiumVerifier()],
])('%s on Node Buffers', (_, p) => {
  const { organisation, applicant, consent, manifest, chain, checkpoint, document } = vectors;
  const publicKey = stored(applicant.signKey);

  it('verifies what it verifies as plain arrays', () => {
    const { signature, ...statement } = consent;
    expect(verifyConsent(p, { statement, signature: stored(signature), publicKey })).toBe(true);
    const signed = { manifest: stored(manifest.manifest), signature: stored(manifest.signature) };
    const input = { ...signed, organisation, record: applicant.recordId, publicKey };
    expect(toText(verifyManifest(p, input).entries[0]?.hash ?? new Uint8Array())).toBe(document.hash);
    const rootKey = stored(vectors.rootKey);
    const directory = replayChain(
      p,
      chain.links.map((link) => decodeChainLink(stored(link))),
      { organisation, rootKey },
    );
    expect(directory.head).toEqual(fromText(chain.head));
    const anchor = { organisation, rootKey, now: checkpoint.now };
    expect(verifyCheckpoint(p, stored(checkpoint.bytes), anchor).sequence).toBe(5);
    expect(asSealed('document/v1', stored(document.envelope)).length).toBe(1104);
  });
});
