import type { Attack } from '../attack';
import { hostile, protocol, within } from '../scenarios';

const envelope = within('libs/crypto/envelope/src');
const verify = within('libs/crypto/verify/src');
const open = within('libs/crypto/open/src');
const organisation = within('libs/organisation/client/src');

/** Who may bring keys back, and who would like to? */
export const RECOVERY: readonly Attack[] = [
  {
    id: 'injected-recovery',
    attack: 'The server offers an escrow or a recovery key of its own, or opens the escrow unseen',
    property: 'Two coordinators set the escrow in the chain; to use it takes one beside it and is written there',
    scenarios: [
      protocol(
        'escrow-links',
        'is set by two coordinators, and by the root key while there are not two',
        verify('authorise-link.ts', " || payload.type === 'setEscrow'", ''),
      ),
      protocol(
        'escrow-links',
        'counts generations one by one and takes no key or share twice',
        verify(
          'apply-escrow.ts',
          "if (generation !== (state.escrow?.generation ?? 0) + 1) return 'wrong-generation';",
          '',
        ),
        verify('apply-escrow.ts', ' || new Set(shares.map(toText)).size !== shares.length', ''),
      ),
      protocol(
        'escrow-links',
        'is used only beside a coordinator or the root key, and everybody sees it',
        verify('authorise-link.ts', "isPair && signers.includes('escrow') && (others === 1", 'isPair && (others === 1'),
        verify('apply-escrow.ts', 'state.escrowUses.push({ sequence, generation, reason, signer });', ''),
      ),
      protocol(
        'escrow-links',
        'brings coordinators back together with the root key, and says nothing else',
        verify(
          'authorise-link.ts',
          'if (coordinator && WAYS_BACK.includes(payload.type)',
          'if (WAYS_BACK.includes(payload.type)',
        ),
      ),
      protocol(
        'chain-vectors',
        'is refused when the use of the escrow is left out',
        verify(
          'check-link.ts',
          "if (body.sequence !== state.sequence + 1) return 'wrong-sequence';\n  if (!equalBytes(body.previous, state.head)) return 'wrong-previous';",
          '',
        ),
      ),
    ],
  },
  {
    id: 'bad-card',
    attack: 'A card of the escrow is false, missing, doubled or mistyped',
    property: 'Each card is held against its commitment, and what they give against the announced keys',
    scenarios: [
      protocol(
        'escrow',
        'notices a share with any bit changed before anything is joined',
        open('escrow/shares.ts', "if (foreign) return { kind: 'foreignCard', number: foreign.number };", ''),
      ),
      protocol(
        'escrow',
        'never joins fewer than three cards, one twice, or one that is not of this escrow',
        open('escrow/shares.ts', 'cards.length < needed ?', 'cards.length < 0 ?'),
        open('escrow/shares.ts', "if (repeated !== undefined) return { kind: 'repeatedCard', number: repeated };", ''),
      ),
      protocol(
        'escrow',
        'refuses cards that fit their commitments and not the announced keys',
        open(
          'escrow/shares.ts',
          "if (sameKeys(keys, announced)) return { kind: 'joined', keys };",
          "return { kind: 'joined', keys };",
        ),
      ),
      protocol(
        'escrow',
        'gives each organisation and generation keys of its own, even from one seed',
        envelope('escrow-format.ts', 'lp(parseId(organisation), u32(generation))', 'lp(parseId(organisation))'),
      ),
      protocol(
        'escrow',
        'signs for one drill of one escrow on one head',
        envelope('escrow-format.ts', "exactly(HASH_BYTES, drill.chainHead, 'a chain head'),", ''),
      ),
      protocol(
        'escrow',
        'name the line in which one letter is wrong, wherever it is',
        open('escrow/card-letters.ts', '* (2 * at + 1), line)', '* (2 * at), line)'),
      ),
      protocol(
        'escrow',
        'are refused when lines change places, are missing, or belong elsewhere',
        open('escrow/card.ts', 'if (!equalBytes(content.subarray(4, HEAD_BYTES), tagOf(organisation)))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'renewed-member',
    attack: 'Somebody renews a colleague’s keys alone, or goes on signing with keys that were lost',
    property: 'A renewal takes two others; the old keys verify what was signed while they were in force, nothing after',
    scenarios: [
      protocol(
        'renewal',
        'asks two coordinators for anybody, and neither may be the one',
        verify(
          'authorise-link.ts',
          "payload.type === 'renewMember' || payload.type === 'setEscrow'",
          "payload.type === 'setEscrow'",
        ),
      ),
      protocol(
        'renewal',
        'keeps roles and every epoch; what was signed before stands, and the old key signs nothing more',
        verify(
          'member-epoch.ts',
          'since <= sequence && (until === undefined || sequence < until)',
          'since <= sequence',
        ),
      ),
      protocol(
        'renewal',
        'takes no key that was ever announced, and renews nobody who is not there',
        verify('claim-keys.ts', "if (state.usedKeys.has(text)) return 'key-reused';", ''),
      ),
    ],
  },
  {
    id: 'falling-policy',
    attack: 'The suite or the second factor is lowered',
    property: 'Policy stands in the chain under two signatures; suites never fall',
    scenarios: [
      protocol(
        'escrow-links',
        'is set by two coordinators, and no suite falls or is one that nobody knows',
        verify('authorise-link.ts', " || payload.type === 'setPolicy'", ''),
        verify('apply-link.ts', "if (suite > NEWEST_SUITE) return 'unknown-suite';", ''),
      ),
    ],
  },
  {
    id: 'layers',
    attack: 'A layer of re-encryption is swapped, moved, stacked, or used to replace what the author signed',
    property: 'A layer names the document under it and vouches for nothing; no older key opens it',
    scenarios: [
      protocol(
        'layers',
        'refuses another document under a layer than the one it names',
        open('layer.ts', 'if (!equalBytes(documentHash(p, inner.envelope), layer.hash))', 'if (false)'),
      ),
      protocol(
        'layers',
        'refuses a layer that was put over another ',
        envelope('layer-context.ts', 'u64(revision),', ''),
      ),
      protocol(
        'layers',
        'takes no grant of one layer for another, of a layer for a document, or the other way round',
        envelope(
          'grant-context.ts',
          "return [u32(number), exactly(HASH_BYTES, hash, 'a hash')];",
          'return [u32(number)];',
        ),
      ),
      protocol('layers', 'is replaced by the next one, never stacked', open('layer.ts', 'if (under)', 'if (false)')),
      protocol(
        'layers',
        'opens with no key of before: not the author’s, not an older layer’s',
        open('layer.ts', 'const bytes = p.randomBytes(KEY_BYTES);', 'const bytes = new Uint8Array(KEY_BYTES);'),
      ),
      protocol(
        'layers',
        'still needs the author’s signature underneath',
        open('open-document.ts', 'if (!verifyDocument(p, document))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'false-recovery',
    attack: 'The server answers recovery words with keys, seeds or settings of its own',
    property:
      'The seed is held against the replayed chain; nothing is made or sent after a lie; words are never stretched on its word',
    scenarios: [
      hostile(
        'recovery',
        'stop where a forged account is offered whole, with words that the server made itself',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      hostile(
        'recovery',
        'stop at another member’s seed',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      hostile(
        'recovery',
        'stop at the passphrase’s envelope in the place of the words’',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      hostile(
        'recovery',
        'stop at the unlocker of before a renewal',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      hostile(
        'recovery',
        'stop at a recovery unlocker of the server’s own making',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      hostile(
        'recovery',
        'stop at a chain that was cut back behind what this device has seen',
        organisation('account/create-recovering.ts', 'pinnedHead: await pinnedHead(store, pin.organisation),', ''),
      ),
      hostile(
        'recovery',
        'stop at a chain that lacks its beginning, and where the member is not in it',
        verify('check-link.ts', "if (body.sequence !== state.sequence + 1) return 'wrong-sequence';", ''),
      ),
      hostile(
        'recovery',
        'do not lend their missing stretching to a passphrase',
        open('member/unlock-root.ts', '  checkStretchParameters(parameters);', ''),
      ),
      hostile(
        'recovery',
        'are not renewed under settings that the server weakens',
        open('member/unlock-root.ts', '  checkStretchParameters(parameters);', ''),
      ),
      hostile(
        'recovery',
        'are refused with the place of the mistake, before anything leaves the device',
        organisation(
          'account/create-recovering.ts',
          "if (parsed.kind !== 'receipt') return { kind: 'WrongWords', why: parsed };",
          "if (parsed.kind !== 'receipt') return { kind: 'LoginRefused' };",
        ),
      ),
    ],
  },
];
