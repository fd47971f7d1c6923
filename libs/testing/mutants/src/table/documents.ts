import type { Attack } from '../attack';
import { elsewhere, hostile, protocol, within } from '../scenarios';

const envelope = within('libs/crypto/envelope/src');
const verify = within('libs/crypto/verify/src');
const open = within('libs/crypto/open/src');
const applications = within('libs/applications/client/src');

const PADDING = 'libs/crypto/envelope/src/padding.spec.ts';
const FORMATS = 'libs/crypto/envelope/src/formats.spec.ts';
const ENCODING = 'libs/crypto/envelope/src/encoding.spec.ts';

/** Is this the text that was written there? */
export const DOCUMENTS: readonly Attack[] = [
  {
    id: 'moved-ciphertext',
    attack: 'Ciphertext is moved between records, compartments, revisions or authors',
    property: 'The reader rebuilds the context from what it asked for; nothing else opens',
    scenarios: [
      hostile(
        'stored-bytes',
        'opens nowhere else: every shift of all ciphertexts over rows, whole or part by part',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'stored-bytes',
        'is refused with any bit changed, and never shown as something else',
        verify('check-link.ts', '!p.verifySignature(signature, link.body, key)', 'false'),
      ),
      hostile(
        'caseload',
        'finds swapped compartments, foreign authors, moved revisions and damaged grants',
        open('open-document.ts', 'if (!verifyDocument(p, document))', 'if (false)'),
      ),
      hostile(
        'caseload',
        'shows a damaged compartment as tampered and everything else as it is',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'caseload',
        'lists a row with a foreign summary as tampered',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'caseload',
        'lists again what it has opened, and checks anew whatever is not the same to the last letter',
        applications('caseload/opened-summaries.ts', '  part.envelope === old.envelope &&\n', ''),
        applications('caseload/opened-summaries.ts', '  part.signature === old.signature &&\n', ''),
        applications('caseload/opened-summaries.ts', '  now.keys.signKey === keys.signKey &&\n', ''),
      ),
      hostile(
        'caseload',
        'takes another application for none',
        applications(
          'caseload/create-caseload.ts',
          'if (application?.id !== id) return null;',
          'if (!application) return null;',
        ),
      ),
      protocol(
        'documents',
        'refuses a document that was sealed for another ',
        envelope('document-context.ts', 'parseId(address.record),', ''),
      ),
      protocol(
        'documents',
        'refuses it even when its author signs it for another ',
        envelope('document-context.ts', 'u8(COMPARTMENTS[address.compartment]),', ''),
        envelope('document-context.ts', 'u32(address.schema),', ''),
      ),
      protocol(
        'documents',
        'refuses an envelope with any byte changed even when its author signs the change',
        envelope('box-format.ts', 'if (!equalBytes(bytes.subarray(0, HEADER_BYTES), header(purpose)))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'forged-author',
    attack: 'The server, or a reader, writes in somebody’s name',
    property: 'To be able to read is not to be able to write: every revision is signed by who may write it',
    scenarios: [
      hostile(
        'applicant',
        'believes no message that nobody of the office signed',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'seen-is-signed',
        'speaks for the office only who has held a role that writes to defenders',
        applications(
          'caseload/staff-reader.ts',
          'if (!writes(assignmentsOf(member.heldRoles), compartment))',
          'if (false)',
        ),
      ),
      protocol(
        'documents',
        'refuses a document that somebody else signed',
        open('open-document.ts', 'if (!verifyDocument(p, document))', 'if (false)'),
      ),
      protocol(
        'engines',
        'on every odd signature: small order, mixed order, scalars that were not reduced, nonsense',
        verify('strict-ed25519.ts', 'if (a.isSmallOrder() || r.isSmallOrder()) return false;', ''),
        verify(
          'strict-ed25519.ts',
          'multiplyUnsafe(s).equals(r.add(a.multiplyUnsafe(challenge)))',
          'multiplyUnsafe(s).clearCofactor().equals(r.add(a.multiplyUnsafe(challenge)).clearCofactor())',
        ),
      ),
    ],
  },
  {
    id: 'old-revision',
    attack: 'The server shows an older revision, or leaves one out',
    property: 'The applicant’s manifest names the newest; revisions and messages name the one before',
    scenarios: [
      hostile(
        'stored-bytes',
        'is no file to go on with for whoever has seen the newer one',
        applications(
          'document/statements.ts',
          'if (!memory.sawManifest(identity.record, signed.sequence)) return false;',
          '',
        ),
      ),
      hostile(
        'applicant',
        'notices an older revision in place of the newest',
        applications(
          'document/statements.ts',
          'found.revision === entry.revision && equalBytes(found.hash, entry.hash)',
          'true',
        ),
      ),
      hostile(
        'applicant',
        'notices a message that was left out',
        applications(
          'document/thread.ts',
          'part.revision === sequence && previous !== undefined && equalBytes(fromText(part.previous), previous)',
          'true',
        ),
      ),
      hostile(
        'seen-is-signed',
        'nothing is sealed on top of a revision that the last manifest has left behind',
        applications(
          'applicant/revise.ts',
          'if (signed && (!newest || newest.revision < signed.revision))',
          'if (false)',
        ),
      ),
      hostile(
        'applicant',
        'keeps a draft that only the receipt opens, and notices another device',
        envelope('draft-context.ts', 'u64(address.revision),', ''),
      ),
      protocol(
        'documents',
        'chains revisions, so that a reader of one knows the one before',
        envelope('document-context.ts', "exactly(HASH_BYTES, address.previous, 'a hash'),", ''),
      ),
      protocol(
        'documents',
        'refuses addresses that cannot be: revision 0, a first revision with a past, a second without',
        envelope(
          'document-context.ts',
          'if (address.revision < 1 || (address.revision === 1) !== isFirst)',
          'if (false)',
        ),
      ),
      protocol(
        'statements',
        'reads a manifest of this record, signed by its applicant, and no other',
        verify('verify-manifest.ts', 'if (!isExpected)', 'if (false)'),
        verify(
          'verify-manifest.ts',
          'if (!p.verifySignature(signed.signature, signed.manifest, signed.publicKey))',
          'if (false)',
        ),
      ),
    ],
  },
  {
    id: 'size',
    attack: 'Sizes tell texts apart',
    property: 'Texts of one bucket have envelopes of one size; nothing is compressed',
    scenarios: [
      hostile(
        'stored-bytes',
        'has one size for all texts of one bucket: applications, drafts and messages',
        envelope(
          'padding.ts',
          'BUCKETS.find((bucket) => needed <= bucket) ?? padme(needed)',
          'padme(Math.max(needed, 64))',
        ),
      ),
      protocol(
        'documents',
        'gives texts of one bucket envelopes of one size',
        envelope(
          'padding.ts',
          'BUCKETS.find((bucket) => needed <= bucket) ?? padme(needed)',
          'padme(Math.max(needed, 64))',
        ),
      ),
      elsewhere(
        PADDING,
        'never adds more than 12 % above 64 KiB, and a padded size is its own bucket',
        envelope('padding.ts', 'const step = 2 ** loose;', 'const step = 2 ** (loose + 2);'),
      ),
      elsewhere(
        PADDING,
        'refuses a length that lies, a filled tail, a foreign size and too much',
        envelope('padding.ts', 'if (padded.subarray(PREFIX + length).some((byte) => byte !== 0))', 'if (false)'),
      ),
      elsewhere(
        FORMATS,
        'refuses sizes that padding never gives, so that a length cannot carry a message',
        envelope('box-format.ts', 'return isPaddedSize(size);', 'return true;'),
      ),
    ],
  },
  {
    id: 'two-spellings',
    attack: 'One meaning in two spellings, or bytes that crash a reader',
    property: 'Readers take canonical forms only, and refuse everything else as a fault',
    scenarios: [
      elsewhere(
        ENCODING,
        'sorts keys, leaves no spaces and reads only itself',
        envelope('canonical-json.ts', 'if (!equalBytes(canonicalJson(value), bytes))', 'if (false)'),
      ),
      elsewhere(
        ENCODING,
        'refuses nesting that would overflow a reader',
        envelope('canonical-json.ts', 'if (depth > MAX_DEPTH)', 'if (false)'),
      ),
      elsewhere(
        ENCODING,
        'never gives one result for two lists',
        envelope('lp.ts', 'return [u32(bytes.length), bytes];', 'return [bytes];'),
      ),
      protocol(
        'chain',
        'refuses unknown types, unknown fields and careless JSON',
        envelope(
          'read-json.ts',
          'Object.keys(record).sort().join() === [...keys].sort().join() ? record : wrong()',
          'record',
        ),
      ),
    ],
  },
];
