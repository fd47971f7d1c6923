// The examples that docs/protocol-review.md works out: a reviewer who writes code of their own starts with them.
import { readFileSync } from 'node:fs';
import {
  canonicalJson,
  documentContext,
  fromUtf8,
  kdf,
  LABELS,
  lp,
  NO_PREVIOUS,
  paddedLength,
  recordIdOf,
  toHex,
  u8,
} from '@vrijhaven/crypto/envelope';
import { formatInvitationCode } from '@vrijhaven/crypto/verify';
import { applicantKeys } from './applicant-keys';
import { toDigits } from './receipt/digit-code';
import { toWords } from './receipt/word-code';
import { loadWordList } from './receipt/word-list';
import { SecretKey } from './secret-key';
import { loadEngines } from './spec/engines';

const page = readFileSync('docs/protocol-review.md', 'utf8');
const { noble, sodium } = await loadEngines();

const organisation = '0f0e0d0c-0b0a-4908-8706-050403020100';
const secret = (): Uint8Array => new Uint8Array(16).fill(7);
const english = await loadWordList('en');

describe.each([noble, sodium])('the worked examples on $name', ({ p }) => {
  const keys = applicantKeys(p, new SecretKey('receipt', secret()), organisation);
  const address = { compartment: 'threat', schema: 1, revision: 1, previous: NO_PREVIOUS } as const;
  const context = documentContext({ organisation, record: keys.recordId, ...address, author: keys.recordId });
  const examples: readonly (readonly [what: string, value: string])[] = [
    ['LP("ab", "", u8 1)', toHex(lp('ab', '', u8(1)))],
    ['H(nothing)', toHex(p.hash32(new Uint8Array()))],
    [
      'KDF(32 × 01, "vh/commit/v1", nothing)',
      toHex(kdf(p, new Uint8Array(32).fill(1), LABELS.commit, new Uint8Array())),
    ],
    ['canonical JSON of { b: [1, true, null], a: "é" }', fromUtf8(canonicalJson({ b: [1, true, null], a: 'é' }))],
    ['padded lengths', [0, 1020, 1021, 65_532, 65_533, 100_000, 1_000_000].map(paddedLength).join(', ')],
    ['16 × 07 in words', toWords(p, secret(), english).join(' ')],
    ['16 × 07 in digits', toDigits(secret()).join(' ')],
    ['locator of 16 × 07', toHex(keys.locator)],
    ['signing key of 16 × 07', toHex(keys.bundle.signKey)],
    ['record id of 16 × 07', recordIdOf(p, organisation, keys.bundle)],
    ['H of the context of a document', toHex(p.hash32(context))],
    ['an invitation code', formatInvitationCode('0123456789ABCDEFGHJK')],
  ];

  it.each(examples)('%s', (what, value) => {
    expect([what, page.includes(`\`${value}\``) ? value : `the page lacks ${value}`]).toEqual([what, value]);
  });
});
