import type { Attack } from '../attack';
import { hostile, within } from '../scenarios';

const verify = within('libs/crypto/verify/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');

/** What follows from people's coming, going and losing, and who makes sure that it does. */
export const UPKEEP: readonly Attack[] = [
  {
    id: 'forgotten-rotation',
    attack: 'The server does not ask for a rotation, hides one, or keeps somebody’s keys from them',
    property:
      'Every client counts stale, missing and unlinked keys from its own replay, and seals to none that is stale',
    scenarios: [
      hostile(
        'role-changes',
        'and open nothing of the old role that is sealed afterwards, and all of the new one',
        organisation('chain/whole-act.ts', 'const links = [...lead, ...rotations];', 'const links = [...lead];'),
      ),
      hostile(
        'key-audit',
        'after somebody left by themselves: a coordinator finishes it once, unasked by the server',
        organisation('audit/audit-keys.ts', 'stale: staleRoleKeys(directory),', 'stale: [],'),
      ),
      hostile(
        'key-audit',
        'when the server “forgets” the rotation: it is due again, and done when it is kept',
        organisation('audit/audit-keys.ts', 'stale: staleRoleKeys(directory),', 'stale: [],'),
      ),
      hostile(
        'key-audit',
        'when the answer is lost on the way: nothing is rotated twice',
        organisation(
          'audit/create-key-care.ts',
          'return renewed === 0 ? undefined :',
          'return renewed < 0 ? undefined :',
        ),
      ),
      hostile(
        'key-audit',
        'when the server hides what followed a removal: its keys are due on that desk, and nothing is sealed to them',
        organisation('audit/stale-key.ts', 'if (isStale) throw new StaleKey();', ''),
      ),
      hostile(
        'key-audit',
        'when the server withholds one’s box, or hands an old one back',
        organisation('audit/audit-keys.ts', 'missing: present.filter((key) => !opens(key)),', 'missing: [],'),
      ),
      hostile(
        'key-audit',
        'when a colleague’s box is withheld, old, somebody else’s or signed by nobody: it is handed over again',
        organisation(
          'audit/boxes.ts',
          'return verifyRoleGrant(inside.p, {',
          'return true || verifyRoleGrant(inside.p, {',
        ),
        organisation('audit/boxes.ts', 'if (box.generation !== generation) return false;', ''),
      ),
      hostile(
        'key-audit',
        'when previous seeds are withheld: older files are named as out of reach',
        organisation(
          'audit/audit-keys.ts',
          'generations.slice(0, -1).filter((key) => !opens(key))',
          'generations.slice(0, 0)',
        ),
      ),
      hostile(
        'key-audit',
        'and signs no checkpoint that would name a stale key to applicants',
        organisation(
          'waiting/checkpoint-act.ts',
          'inside.audit().stale.some(({ key }) => key.team === OFFICE)',
          'inside.audit().stale.length < 0',
        ),
      ),
    ],
  },
  {
    id: 'false-renewal',
    attack: 'The server begins, answers or swaps a renewal of somebody’s keys',
    property: 'The code of the other channel proves the new keys at both desks, for one member and one purpose',
    scenarios: [
      hostile(
        'renewals',
        'are not those that the server answers itself, without the code',
        organisation(
          'renewal/load-renewals.ts',
          'return isPresent && isProven ? bundle : undefined;',
          'return isPresent ? bundle : undefined;',
        ),
      ),
      hostile(
        'renewals',
        'are not signed where the server began the renewal and no code was ever given',
        organisation(
          'renewal/load-renewals.ts',
          'return isPresent && isProven ? bundle : undefined;',
          'return isPresent ? bundle : undefined;',
        ),
      ),
      hostile(
        'renewals',
        'that were swapped after the first signature are not signed by the second',
        organisation(
          'waiting/renew-rule.ts',
          "return isSame ? undefined : { kind: 'NotAsSigned' };",
          'return undefined;',
        ),
      ),
      hostile(
        'renewals',
        'are never another member’s: the id is under the proof',
        organisation('renewal/load-renewals.ts', ' && bundle.memberId === renewal.member', ''),
      ),
      hostile(
        'renewals',
        'cannot be proven with what proved a newcomer’s keys, under the very same code',
        organisation(
          'renewal/load-renewals.ts',
          'return isPresent && isProven ? bundle : undefined;',
          'return bundle;',
        ),
      ),
      hostile(
        'renewals',
        'stop when the server says that a renewal is somebody else’s than it said before',
        organisation('session/shown-before.ts', 'if ((shown.get(slot) ?? said) !== said)', 'if (false)'),
      ),
      hostile(
        'renewals',
        'are not put aside for the old ones: a chain without the renewal is a rollback',
        verify('replay-chain.ts', 'if (anchor.pinnedHead && !state.heads.has(toHex(anchor.pinnedHead)))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'false-escrow',
    attack: 'The server shows an escrow of its own, or hides what was granted to the true one',
    property: 'The escrow is the chain’s; whoever holds a key grants it until a grant that verifies is shown',
    scenarios: [
      hostile(
        'escrow',
        'stops at an escrow that one coordinator set alone, or the server itself',
        verify('authorise-link.ts', " || payload.type === 'setEscrow'", ''),
      ),
      hostile(
        'escrow',
        'is given again what the server hides',
        organisation('escrow/cover-keys.ts', '.filter((key) => !covered.has(slotOf(key)))', '.filter(() => false)'),
      ),
      hostile(
        'escrow',
        'covers all again for a new escrow, whatever was granted to the one before',
        organisation('escrow/cover-keys.ts', '.filter((key) => !covered.has(slotOf(key)))', '.filter(() => false)'),
      ),
    ],
  },
  {
    id: 'false-file',
    attack: 'The server cuts, swaps, mixes or invents chunks of attachments on their way',
    property:
      'Names are held against the sealed root, chunks against their names; nothing is shown before the last one opens',
    scenarios: [
      hostile(
        'attachments',
        'of which a chunk was dropped, or the end, or all: it is said to be missing, and nothing is shown',
        applications('attachment/download.ts', 'if (listed.size < count) throw new Missing();', ''),
      ),
      hostile(
        'attachments',
        'whose true list is shown while other bytes come out: each chunk is held against its name',
        applications('attachment/download.ts', "if (error instanceof CryptoFault) return { kind: 'tampered' };", ''),
      ),
      hostile(
        'attachments',
        'of sizes and lists that make no sense: refused, not followed',
        applications('attachment/upload.ts', ' || index >= count || listed.has(index)', ''),
      ),
      hostile(
        'attachments',
        'release no chunk that had opened before a later one did not',
        applications(
          'attachment/download.ts',
          "if (error instanceof CryptoFault) return { kind: 'tampered' };",
          "if (error instanceof CryptoFault) return { kind: 'file', parts: [...opened.values()] };",
        ),
      ),
      hostile(
        'attachments',
        'go on after a break: what is there is not sent again, and the entry is the same',
        applications('attachment/upload.ts', 'else if (!listed.has(index)) {', 'else {'),
      ),
      hostile(
        'attachments',
        'another file under a begun ticket is not mixed into it',
        applications(
          'attachment/upload.ts',
          '!isThere(listed, index, name)) isOther = true;',
          'name.length < 0) isOther = true;',
        ),
      ),
      hostile(
        'attachments',
        'that the server claims to have already: no entry is made of a chunk that it cannot name',
        applications(
          'attachment/upload.ts',
          'if (!names.every((each, index) => isThere(kept, index, each)))',
          'if (false)',
        ),
      ),
      hostile(
        'attachments',
        'have names that mislead nobody',
        applications(
          'attachment/attachment-entry.ts',
          "name.normalize('NFC').split(/[\\\\/]/).at(-1) ?? ''",
          "name.normalize('NFC')",
        ),
      ),
    ],
  },
];
