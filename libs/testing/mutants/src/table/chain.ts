import type { Attack } from '../attack';
import { hostile, protocol, within } from '../scenarios';

const verify = within('libs/crypto/verify/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');

/** Who belongs to the organisation, and who says so? */
export const CHAIN: readonly Attack[] = [
  {
    id: 'ghost-member',
    attack: 'The server adds a member, a device or a role',
    property: 'Members and roles are those of the chain; whoever stands in the database only is shown as unknown',
    scenarios: [
      hostile(
        'people',
        'shows whom the server slipped in',
        organisation('people/create-people.ts', "standing: 'unknownToChain'", "standing: 'inChain'"),
      ),
      hostile(
        'seen-is-signed',
        'an invitation does not change its role between the list and the admission',
        organisation('session/shown-before.ts', 'if ((shown.get(slot) ?? said) !== said)', 'if (false)'),
      ),
      hostile(
        'seen-is-signed',
        'no invitation is answered with another role than was asked for',
        organisation('session/shown-before.ts', 'if ((shown.get(slot) ?? said) !== said)', 'if (false)'),
      ),
    ],
  },
  {
    id: 'lone-coordinator',
    attack: 'One coordinator alone, or with the server, makes or removes a coordinator',
    property: 'Two signatures, neither of them by the person concerned; no signature beyond those required',
    scenarios: [
      protocol(
        'chain-rules',
        'asks two for making a coordinator, and neither may be the one',
        verify('authorise-link.ts', 'signer !== except && ', ''),
      ),
      protocol(
        'chain-rules',
        'takes no more signatures than it asks for',
        verify('authorise-link.ts', 'others === 1 && signers.length === 1', 'others >= 1'),
      ),
      protocol(
        'chain-rules',
        'takes a coordinator of a host team for no coordinator of the office',
        verify('chain-state.ts', "role === 'coordinator' && team === 'office'", "role === 'coordinator'"),
      ),
      protocol(
        'chain-rules',
        'never lets a member, an id or a key serve twice',
        verify('claim-keys.ts', "if (state.usedKeys.has(text)) return 'key-reused';", ''),
        verify('apply-link.ts', "if (state.members.has(payload.member)) return 'member-exists';", ''),
      ),
      protocol(
        'chain-rules',
        'counts generations one by one',
        verify('apply-link.ts', "if (key.generation !== known.length + 1) return 'wrong-generation';", ''),
      ),
    ],
  },
  {
    id: 'rollback',
    attack: 'The server shows an older organisation, or another one',
    property: 'A client never goes back behind a head that it has seen, and follows the pinned root only',
    scenarios: [
      hostile(
        'unlock-desk',
        'stops at a chain that was cut back behind what this device has seen',
        organisation('chain/load-chain.ts', '?? (await pinnedHead(store, pin.organisation))', ''),
      ),
      hostile(
        'unlock-desk',
        'stops at another root key',
        verify('check-link.ts', '!equalBytes(body.payload.rootKey, state.rootKey)', 'false'),
      ),
      hostile(
        'applicant',
        'reads no staff message under a chain of another root',
        applications(
          'applicant/create-applicant.ts',
          'if (needsChain(application)) state.chain = await loadChain(me(), state.chain);',
          'if (needsChain(application)) state.chain = await loadChain(me(), state.chain).catch(() => state.chain);',
        ),
      ),
      protocol(
        'chain',
        'refuses an empty, cut, reordered, doubled or thinned chain',
        verify('check-link.ts', "if (body.sequence !== state.sequence + 1) return 'wrong-sequence';", ''),
      ),
    ],
  },
  {
    id: 'forged-checkpoint',
    attack: 'The server serves applicants a forged, old or foreign checkpoint',
    property: 'Two certified coordinators under the pinned root, seven days at most, never older than seen',
    scenarios: [
      hostile(
        'applicant',
        'seals nothing on the word of one coordinator',
        verify(
          'verify-checkpoint.ts',
          'first.member === second.member || equalBytes(first.signKey, second.signKey)',
          'false',
        ),
      ),
      hostile(
        'applicant',
        'goes back to no older checkpoint once it has seen a newer one',
        applications('applicant/office-keys.ts', 'now: clock.now(), minimumSequence }', 'now: clock.now() }'),
      ),
      hostile(
        'applicant',
        'seals nothing under an expired checkpoint',
        verify('verify-checkpoint.ts', 'if (now >= notAfter)', 'if (false)'),
      ),
      hostile(
        'checkpoints',
        'are not renewed by one alone, nor by somebody whom the root key never certified',
        organisation('waiting/checkpoint-act.ts', "first.member === inside.member ? 'Own' : 'signable'", "'signable'"),
      ),
      hostile(
        'checkpoints',
        'are not signed when a coordinator vouches for a key that the chain does not have',
        organisation('checkpoint/trusted-keys.ts', 'equalBytes(said.publicKey, key.publicKey)', 'true'),
        organisation(
          'checkpoint/trusted-keys.ts',
          'directory.heads.get(toHex(checkpoint.head)) === checkpoint.sequence &&',
          '',
        ),
      ),
      hostile(
        'checkpoints',
        'say only what the second coordinator’s own chain says',
        organisation(
          'waiting/checkpoint-act.ts',
          'p.verifySignature(act.signature, act.body, first.signKey)',
          'first !== undefined',
        ),
      ),
      protocol(
        'checkpoint',
        'asks for two different coordinators, no more, no fewer',
        verify('verify-checkpoint.ts', 'if (signatures.length !== SIGNATURES)', 'if (signatures.length < SIGNATURES)'),
      ),
      protocol(
        'checkpoint',
        'refuses certificates that are not the root key’s, foreign, expired or of somebody else',
        verify('verify-certificate.ts', 'if (!p.verifySignature(rootSignature, bytes, anchor.rootKey))', 'if (false)'),
        verify('verify-certificate.ts', ' || anchor.now >= certificate.notAfter', ''),
      ),
      protocol(
        'checkpoint',
        'refuses a checkpoint that is old, too long, of the future, rolled back or of another organisation',
        verify('verify-checkpoint.ts', ' || notAfter - issued > CHECKPOINT_LIFETIME', ''),
        verify('verify-checkpoint.ts', 'if (issued > now + CLOCK_TOLERANCE)', 'if (false)'),
        verify('verify-checkpoint.ts', 'minimumSequence !== undefined && sequence < minimumSequence', 'false'),
      ),
    ],
  },
  {
    id: 'second-signature',
    attack: 'The server has a second coordinator sign something else, or completes an act with keys of its own',
    property: 'A second desk checks the signed bytes against its own replay and makes all that follows itself',
    scenarios: [
      hostile(
        'waiting',
        'are signed as they were shown, whatever the server has put in their place since',
        organisation(
          'waiting/sign-link.ts',
          'body: act.body, signatures: [act',
          'body: act.signature, signatures: [act',
        ),
      ),
      hostile(
        'waiting',
        'that change between two looks are a full stop',
        organisation(
          'waiting/create-waiting-acts.ts',
          "for (const parts of waitingActs) inside.shownBefore('act', parts.id, factsOf(parts));",
          '',
        ),
      ),
      hostile(
        'waiting',
        'whose body was swapped after the first signature are signed by nobody',
        organisation(
          'waiting/judge-link.ts',
          'inside.p.verifySignature(signature, body, proposer.signKey)',
          'signature.length === 64',
        ),
      ),
      hostile(
        'waiting',
        'in the name of another coordinator, or of nobody in office, are signed by nobody',
        organisation(
          'waiting/judge-link.ts',
          'inside.p.verifySignature(signature, body, proposer.signKey)',
          'signature.length === 64',
        ),
      ),
      hostile(
        'waiting',
        'for another head, another organisation or another signer are signed by nobody',
        organisation(
          'waiting/judge-link.ts',
          'equalBytes(act.link.previous, head) && act.link.sequence === sequence + 1',
          'true',
        ),
      ),
      hostile(
        'waiting',
        'bring no coordinator whom the server made up: their keys are proven by the code at both desks',
        organisation(
          'waiting/admit-rule.ts',
          "if (!proof) return { kind: 'NeedsCode' };",
          'if (!proof) return undefined;',
        ),
      ),
      hostile(
        'waiting',
        'carry their code to one desk alone, for one link alone',
        organisation('waiting/act-code.ts', 'act: chainLinkHash(inside.p, act.body)', 'act: new Uint8Array(32)'),
      ),
      hostile(
        'waiting',
        'of a kind that takes no second coordinator are none',
        organisation('waiting/judge-link.ts', "if (!isLawful(inside, act.body)) return 'NotAsSigned';", ''),
      ),
      protocol(
        'act-code',
        'opens for no other act, request or organisation, and from no other sealer',
        within('libs/crypto/envelope/src')('act-code-context.ts', "exactly(HASH_BYTES, address.act, 'a hash'),", ''),
        within('libs/crypto/open/src')(
          'open-act-code.ts',
          'if (!p.verifySignature(signature, actCodeSignatureMessage(p, context, signed), sealerKey))',
          'if (false)',
        ),
      ),
    ],
  },
  {
    id: 'forged-certificate',
    attack: 'The server, or a coordinator, brings a certificate of another root, of another key, or past its end',
    property: 'A certificate counts under the pinned root only, for a coordinator in office under their present key',
    scenarios: [
      hostile(
        'certificates',
        'are brought only of our own root key, for a coordinator under their own key, and before their end',
        organisation('checkpoint/certificates.ts', 'equalBytes(member.signKey, said.signKey)', 'true'),
        organisation('checkpoint/certificates.ts', 'isCoordinator(directory, said.member) && member &&', 'member &&'),
      ),
      hostile(
        'certificates',
        'of another root that the server serves count for nothing',
        verify('verify-certificate.ts', 'if (!p.verifySignature(rootSignature, bytes, anchor.rootKey))', 'if (false)'),
      ),
      hostile(
        'certificates',
        'that a waiting checkpoint brings of another root are not countersigned',
        verify('verify-certificate.ts', 'if (!p.verifySignature(rootSignature, bytes, anchor.rootKey))', 'if (false)'),
      ),
      hostile(
        'certificates',
        'that the server withholds leave those of the checkpoint in force, and show as missing',
        organisation('checkpoint/certificates.ts', ', ...checkpoint.certificates]', ']'),
      ),
      hostile(
        'certificates',
        'warn sixty days before their end, and sign nothing after it',
        organisation('checkpoint/signers.ts', "if (now >= notAfter) return 'ended';", ''),
      ),
    ],
  },
];
