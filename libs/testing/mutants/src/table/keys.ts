import type { Attack } from '../attack';
import { hostile, protocol, within } from '../scenarios';

const envelope = within('libs/crypto/envelope/src');
const verify = within('libs/crypto/verify/src');
const open = within('libs/crypto/open/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');

/** Whose key is it? */
export const KEYS: readonly Attack[] = [
  {
    id: 'swapped-key',
    attack: 'The server hands out a key of its own in place of somebody’s',
    property: 'A key counts because chain, checkpoint or record id lead to it; otherwise nothing is sealed',
    scenarios: [
      hostile(
        'applicant',
        'seals nothing to a swapped office key',
        verify(
          'verify-checkpoint.ts',
          'if (!p.verifySignature(one.signature, body, certificate.signKey))',
          'if (false)',
        ),
      ),
      hostile(
        'applicant',
        'takes nobody else’s file for its own',
        applications(
          'applicant/load-file.ts',
          'application.id === me.keys.recordId && equalBytes(fromText(application.keys.signKey), me.keys.bundle.signKey)',
          'true',
        ),
      ),
      hostile(
        'applicant',
        'does not sign in to another record than its receipt leads to',
        applications('applicant/sign-in.ts', 'answer.record !== null && answer.record !== keys.recordId', 'false'),
      ),
      hostile(
        'caseload',
        'believes no key that the record’s id does not certify',
        applications(
          'document/statements.ts',
          'verifyRecordId(p, { organisation, record, bundle }) ? bundle : undefined',
          'bundle',
        ),
      ),
      protocol(
        'receipts',
        'certifies the record id by the keys themselves',
        envelope('applicant-bundle.ts', "exactly(KEM_PUBLIC_KEY_BYTES, bundle.kemKey, 'an X-Wing public key'),", ''),
      ),
      protocol(
        'grants',
        'does not open for another key, whatever name it is given',
        open('open-document.ts', 'if (!equalBytes(address.recipient.publicKey, kem.publicKey))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'swapped-invitation',
    attack: 'The server swaps the invitee’s keys at an invitation',
    property: 'The inviter admits only keys that the code of the other channel proves',
    scenarios: [
      hostile(
        'people',
        'refuses keys that the code does not prove, whoever swapped them',
        organisation(
          'people/admission.ts',
          'verifyBundleMac(p, { code, organisation: pin.organisation, bundle, mac }) ? bundle : undefined',
          'bundle',
        ),
      ),
      protocol(
        'statements',
        'proves to the holder of the code whose keys these are',
        envelope('member-context.ts', "exactly(SIGN_PUBLIC_KEY_BYTES, bundle.signKey, 'a signing key'),", ''),
      ),
      protocol(
        'statements',
        'reads a code that was dictated badly and notices a wrong letter',
        verify(
          'invitation.ts',
          'isCode && letters.endsWith(invitationCheckLetter(code)) ? code : null',
          'isCode ? code : null',
        ),
      ),
    ],
  },
  {
    id: 'impersonation',
    attack: 'Two colleagues are shown false keys of each other',
    property: 'Their safety numbers differ, and doubt stops every grant',
    scenarios: [
      hostile(
        'safety-numbers',
        'differ when the server shows one of them another member’s keys',
        verify('safety-number.ts', 'keys: memberKeysMessage(organisation, bundle)', 'keys: parseId(bundle.memberId)'),
      ),
      hostile(
        'safety-numbers',
        'that differ keep every key from that person until they match',
        organisation(
          'chain/role-grants.ts',
          'if (granter.doubts?.isDoubted(to) === true) throw new KeysInDoubt(to.id);',
          '',
        ),
      ),
      hostile(
        'safety-numbers',
        'that change after they matched are a doubt by themselves',
        organisation(
          'safety/doubts.ts',
          "return kept.number === numberWith(colleague) ? 'match' : 'changed';",
          "return 'match';",
        ),
      ),
      hostile(
        'safety-numbers',
        'keep nothing for a number that is not the present one, or for a stranger',
        organisation(
          'safety/create-safety.ts',
          "if (doubts.numberWith(colleague) !== number) return { kind: 'NumberChanged' };",
          '',
        ),
      ),
      protocol(
        'safety-number',
        'change with every id and every bit of a key, on either side',
        verify('safety-number.ts', 'first.keys, second.keys);', 'first.keys);'),
      ),
    ],
  },
  {
    id: 'malleable-key',
    attack: 'The server alters a wrapped key or seed, or pairs it with other public keys',
    property: 'Wraps are authenticated; public keys are derived again and compared',
    scenarios: [
      hostile(
        'unlock-desk',
        'does not take another member’s sealed seed for its own',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      protocol(
        'members',
        'refuses a seed that a server pairs with other keys, ids, salts or settings',
        envelope('member-context.ts', 'u32(address.parameters.memoryKib),', ''),
        envelope('member-context.ts', 'address.method,', ''),
      ),
      protocol(
        'members',
        'compares the public keys with those of the seed, even when the envelope opens',
        open(
          'member/unlocker.ts',
          'if (!equalBytes(member.bundle.signKey, bundle.signKey) || !equalBytes(member.bundle.kemKey, bundle.kemKey))',
          'if (false)',
        ),
      ),
      protocol(
        'roles',
        'refuses a seed that does not give the key which the chain announces',
        open('role/role-key.ts', 'if (!equalBytes(role.kem.publicKey, input.publicKey))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'foreign-grant',
    attack: 'A grant is moved, altered, or made by somebody who may not',
    property: 'Grants are signed for one place, recipient and head; a bad one gives no key and spoils no other',
    scenarios: [
      hostile(
        'unlock-desk',
        'opens nothing with role grants that were moved from another member',
        organisation('session/open-role-keys.ts', 'if (!(error instanceof CryptoFault)) throw error;', 'throw error;'),
      ),
      hostile(
        'unlock-desk',
        'opens no role key that a colleague granted on a fork',
        organisation('session/open-role-keys.ts', 'requireKnownHead(directory, chainHead);', 'directory.sequence;'),
      ),
      protocol(
        'roles',
        'refuses a role grant that is moved, changed or signed by another',
        open('role/role-grant.ts', 'if (!verifyRoleGrant(p, { address, grant, granterKey }))', 'if (false)'),
      ),
      protocol(
        'grants',
        'refuses a grant that a server made with a key of its own',
        open('open-document.ts', 'if (!verifyGrant(p, { address, grant, granterKey }))', 'if (false)'),
      ),
      protocol(
        'grants',
        'refuses a grant with any byte changed',
        envelope('grant-format.ts', 'if (bytes[0] !== SUITE)', 'if (false)'),
      ),
      protocol(
        'grants',
        'refuses a grant that was made for another ',
        envelope('grant-context.ts', 'u64(address.revision),', ''),
        envelope('grant-context.ts', 'u32(recipient.generation), ', ''),
      ),
      protocol(
        'grants',
        'answers points of small order and keys that are none with a fault, never with a crash',
        open(
          'identities.ts',
          "throw new CryptoFault('decryption', 'KEM ciphertext is refused');",
          "throw new Error('refused');",
        ),
      ),
    ],
  },
  {
    id: 'two-keys',
    attack: 'An author crafts one ciphertext that opens to two texts under two keys',
    property: 'Every envelope commits to its key',
    scenarios: [
      protocol(
        'commitment',
        'refuses the second text of a ciphertext that was crafted to open under two keys',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'cross-use',
    attack: 'A signature, envelope or key made for one purpose is used for another',
    property: 'Every use has a label, every envelope a type, every key one purpose',
    scenarios: [
      protocol(
        'labels-matrix',
        'takes no signature of one kind for another',
        envelope(
          'labels.ts',
          "roleGrantSignature: 'vh/role-grant-signature/v1'",
          "roleGrantSignature: 'vh/grant-signature/v1'",
        ),
      ),
      protocol(
        'labels-matrix',
        'takes no envelope of one kind for another',
        envelope('box-format.ts', 'if (!equalBytes(bytes.subarray(0, HEADER_BYTES), header(purpose)))', 'if (false)'),
      ),
      protocol(
        'statements',
        'gives every use a label of its own that cannot run into another',
        envelope('labels.ts', "commit: 'vh/commit/v1'", "commit: 'vh/encrypt/v1'"),
      ),
      protocol(
        'roles',
        'gives each team, compartment and generation a key of its own, even from one seed',
        envelope('role-key-address.ts', 'u32(address.generation),', ''),
      ),
    ],
  },
];
