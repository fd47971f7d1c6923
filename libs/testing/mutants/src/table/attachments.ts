import type { Attack, Scenario } from '../attack';
import { protocol, within } from '../scenarios';

const envelope = within('libs/crypto/envelope/src');
const seal = within('libs/crypto/seal/src');
const open = within('libs/crypto/open/src');

const attachments = (test: string, ...mutants: Scenario['mutants']): Scenario =>
  protocol('attachments', test, ...mutants);

/** Is this the file that was attached? */
export const ATTACHMENTS: readonly Attack[] = [
  {
    id: 'chunks',
    attack: 'Chunks of a file are dropped, doubled, put in another order, cut, or taken from another file',
    property: 'Index, number, finality, size and file are authenticated with every chunk; one hash names them all',
    scenarios: [
      attachments(
        'opens five chunks in their order and in none of the other 119',
        open(
          'open-chunk.ts',
          "throw new CryptoFault('malformed', 'chunk stands in another place');",
          'return ciphertext;',
        ),
      ),
      attachments(
        'gives no root to a list that was cut, doubled or extended',
        envelope('attachment-address.ts', 'if (hashes.length !== chunkCount(address))', 'if (false)'),
      ),
      attachments(
        'refuses a chunk that was cut or extended',
        open('open-chunk.ts', "exactly(paddedChunkLength(address) + CHUNK_OVERHEAD, chunk, 'a sealed chunk');", ''),
      ),
      attachments(
        'refuses a last chunk that says it is not, and one in the middle that says it is',
        open('open-chunk.ts', ' || said.final !== place.final', ''),
      ),
      attachments(
        'refuses a chunk under another key, and one crafted to open under it',
        open('open-chunk.ts', 'if (!equalBytes(kdf(p, key, LABELS.attachmentCommit, file), commitment))', 'if (false)'),
      ),
      attachments(
        'never gives two texts one nonce, not even in one place under one key',
        seal('seal-chunk.ts', 'concat(file, u32(index), p.hash32(padded))', 'concat(file, u32(index))'),
      ),
      attachments(
        'refuses a tail that is not zero, though its author sealed it',
        open('open-chunk.ts', 'if (padded.subarray(length).some((byte) => byte !== 0))', 'if (false)'),
      ),
      attachments(
        'gives files of one bucket chunks of one size, and fills every chunk of a longer one',
        envelope(
          'attachment-address.ts',
          'address.size <= bucket && bucket <= address.chunkSize) ?? address.chunkSize',
          'address.size <= bucket && bucket <= address.chunkSize) ?? address.size',
        ),
      ),
      attachments(
        'refuses sizes that cannot be, before anything is sealed',
        envelope('attachment-address.ts', ' || size > MAX_ATTACHMENT', ''),
      ),
    ],
  },
];
