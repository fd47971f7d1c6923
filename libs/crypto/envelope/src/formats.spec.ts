import fc from 'fast-check';
import { asSealed } from './as-sealed';
import type { BoxPurpose } from './box-format';
import { BOX_TYPES, formatBox, parseBox } from './box-format';
import { CryptoFault } from './crypto-fault';
import { decodeChainLink, parseChainLinkBody } from './chain-format';
import { readPayload } from './chain-payload';
import { parseCertificate, parseCheckpoint } from './checkpoint-format';
import { GRANT_BYTES, parseGrant, parseGrantTrace } from './grant-format';
import { parseLayerText } from './layer-context';
import { parseManifest } from './manifest-format';
import { decodeCheckpoint } from './signed-checkpoint';

const fault = (code: string) => expect.objectContaining({ name: 'CryptoFault', code }) as Error;

const box = (size = 1024) => ({
  commitment: new Uint8Array(32).fill(1),
  nonce: new Uint8Array(24).fill(2),
  ciphertext: new Uint8Array(size + 16).fill(3),
});

describe('envelope format', () => {
  it.each(Object.keys(BOX_TYPES) as BoxPurpose[])('reads back %s', (purpose) => {
    const sizes: Partial<Record<BoxPurpose, number>> = {
      'document/v1': 4096,
      'draft/v1': 4096,
      'layer/v1': 4096 + 120,
      'account-note/v1': 1024,
      'letter/v1': 16_384,
      'answer/v1': 16_384,
    };
    const size = sizes[purpose] ?? 32;
    const bytes = formatBox(purpose, box(size));
    expect(bytes.length).toBe(size + 80);
    expect(parseBox(purpose, asSealed(purpose, bytes))).toEqual(box(size));
  });

  it('refuses sizes that padding never gives, so that a length cannot carry a message', () => {
    for (const size of [0, 31, 33, 1023, 1025, 65_537])
      expect(() => asSealed('document/v1', formatBox('document/v1', box(size)))).toThrow(fault('length'));
    expect(() => asSealed('unlock/v1', formatBox('unlock/v1', box(1024)))).toThrow(fault('length'));
    // A letter that was padded like a document would tell how long it is.
    for (const purpose of ['letter/v1', 'answer/v1'] as const)
      expect(() => asSealed(purpose, formatBox(purpose, box(4096)))).toThrow(fault('length'));
  });

  it('refuses another magic, suite, type or reserved byte', () => {
    for (let at = 0; at < 8; at += 1) {
      const bytes = formatBox('draft/v1', box());
      bytes[at] = (bytes[at] ?? 0) + 1;
      expect(() => asSealed('draft/v1', bytes)).toThrow(fault('unsupported'));
    }
  });

  it('knows a grant by its length and suite', () => {
    const grant = new Uint8Array(GRANT_BYTES);
    grant[0] = 1;
    expect(GRANT_BYTES).toBe(1257);
    expect(parseGrant(asSealed('grant/v1', grant)).signature.length).toBe(64);
    expect(() => asSealed('grant/v1', new Uint8Array(GRANT_BYTES))).toThrow(fault('unsupported'));
    expect(() => asSealed('role-grant/v1', grant.slice(1))).toThrow(fault('length'));
  });
});

describe('every parser', () => {
  const parsers = {
    parseChainLinkBody,
    decodeChainLink,
    parseCheckpoint,
    decodeCheckpoint,
    parseCertificate,
    parseManifest,
    parseGrant,
    parseGrantTrace,
    parseLayerText,
    parseBox: (bytes: Uint8Array) => parseBox('document/v1', bytes),
  };

  it.each(Object.entries(parsers))('%s answers any bytes with a value or a CryptoFault', (_, parse) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        try {
          parse(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(CryptoFault);
        }
      }),
    );
  });
});

describe('ids in a link', () => {
  it('are read in one spelling only', () => {
    const id = '2456641b-5c2e-19f2-d5ba-f2db7a7a8303';
    expect(readPayload('removeMember', { member: id })).toEqual({ type: 'removeMember', member: id });
    for (const other of [id.toUpperCase(), id.replaceAll('-', '')])
      expect(() => readPayload('removeMember', { member: other })).toThrow(fault('malformed'));
  });
});
