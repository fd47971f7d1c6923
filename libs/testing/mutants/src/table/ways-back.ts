import type { Attack, Scenario } from '../attack';
import { hostile, within } from '../scenarios';

const verify = within('libs/crypto/verify/src');
const model = within('libs/organisation/model/src');
const envelope = within('libs/crypto/envelope/src');
const open = within('libs/crypto/open/src');
const organisation = within('libs/organisation/client/src');

const recovery = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('recovery', test, ...mutants);
const renewals = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('renewals', test, ...mutants);
const waiting = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('waiting', test, ...mutants);
const factor = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('second-factor', test, ...mutants);

/** What losing and coming back must leave behind, and what it must not. */
export const WAYS_BACK: readonly Attack[] = [
  {
    id: 'lasting-words',
    attack: 'Recovery words or a passphrase go on opening after they were renewed, or leave the device',
    property: 'Each renewal replaces what it says, after the words were typed again; the server meets none of them',
    scenarios: [
      recovery(
        'lead to a new passphrase and new words, to the same keys, and die by it',
        organisation(
          'account/create-recovering.ts',
          'unlockers: [byPassphrase.unlocker, unlocker]',
          'unlockers: [byPassphrase.unlocker]',
        ),
      ),
      recovery(
        'are asked for again before anything is sent, and the wrong ones named by their place',
        organisation('account/secrets.ts', 'Math.max(words.length, typed.length)', 'typed.length'),
        organisation(
          'account/secrets.ts',
          'normalisePassphrase(typed) === normalisePassphrase(passphrase)',
          'passphrase.length > 0',
        ),
      ),
      recovery(
        'are refused, not misled, when salts are swapped between the methods or between people',
        organisation('account/create-recovering.ts', "return { kind: 'LoginRefused' };", "return { kind: 'opened' };"),
      ),
      recovery(
        'take no settings from the server: whatever it claims, the same key signs',
        organisation(
          'account/create-recovering.ts',
          'const salt = fromText(beginLogin.salt);',
          'const salt = beginLogin.opsLimit > 0 ? new Uint8Array(16) : fromText(beginLogin.salt);',
        ),
      ),
      recovery(
        'never put a secret on the wire',
        organisation(
          'account/create-recovering.ts',
          'const outcome = await renewWaysIn(options, prepared.renewal);',
          "await transport.run(BeginLogin, { handle: prepared.secrets.recoveryWords.join(' '), method: 'recovery' });\n      const outcome = await renewWaysIn(options, prepared.renewal);",
        ),
      ),
      recovery(
        'are renewed alone, by who proves the passphrase',
        organisation(
          'account/create-ways-in.ts',
          "if (error instanceof CryptoFault && error.code === 'commitment') return undefined;",
          '',
        ),
      ),
      recovery(
        'stay as they are when the passphrase is renewed; the seed is the same',
        organisation(
          'account/renew-ways-in.ts',
          'recovery: recovery ? recoveryToWire(recovery) : null,',
          'recovery: recoveryToWire((recovery ?? passphrase)!),',
        ),
      ),
    ],
  },
  {
    id: 'lasting-seed',
    attack: 'The keys of before a renewal are still sealed to, or still open',
    property: 'Every replay knows the newest keys; all that the old ones opened is rotated, and doubt outlives them',
    scenarios: [
      renewals(
        'come by a code and two signatures; they read on and back, and the old ways in are dead',
        organisation('chain/role-grants.ts', 'publicKey: to.kemKey', 'publicKey: to.epochs[0]!.kemKey'),
      ),
      renewals(
        'take every key that the old ones opened out of use, and no other',
        model('stale-role-keys.ts', "wasHeld ? { why: 'renewed', at } : undefined", 'undefined'),
        model('stale-role-keys.ts', ' && holds(span, place));\n  return wasHeld', ');\n  return wasHeld'),
      ),
      renewals(
        'make colleagues compare again, and stop where there was doubt before',
        organisation(
          'renewal/renewal-change.ts',
          'doubts.isDoubted(colleague.id === member ? before : colleague)',
          'colleague.id !== before.id && doubts.isDoubted(colleague)',
        ),
      ),
      renewals(
        'do not open the sealed seed of before, and old grants give them nothing',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      renewals(
        'are what colleagues seal to, whatever old key the server serves',
        verify('apply-link.ts', '({ epochs }) => ({\n    signKey,\n    kemKey,', '({ epochs }) => ({\n    signKey,'),
      ),
    ],
  },
  {
    id: 'false-act',
    attack: 'The server says of a waiting act what it is not, replays it, or lets it stand for more than a link',
    property: 'The second desk reads the signed bytes, for this head, and makes itself what follows',
    scenarios: [
      waiting(
        'are said in words from the signed bytes, and done by the second desk',
        organisation('waiting/describe-act.ts', 'secondFactor: payload.secondFactor', "secondFactor: 'optional'"),
      ),
      waiting(
        'that were done once are not done again',
        organisation('waiting/judge-link.ts', "if (!follows) return 'ChainMoved';", ''),
      ),
      waiting(
        'are written anew on a chain that went on, signed there first, and wait for the other',
        organisation('waiting/judge-link.ts', "if (!follows) return 'ChainMoved';", ''),
      ),
      waiting(
        'take no grant from the server: what follows is made by who signs second',
        organisation(
          'waiting/remove-rule.ts',
          'change: removalChange,',
          'change: (_inside, _chain, link) => ({ links: [link], roleGrants: [] }),',
        ),
      ),
      waiting(
        'that the server hides can be counted by who proposed them',
        organisation(
          'waiting/create-waiting-acts.ts',
          'return acts.map((act) => view(act, nameOf));',
          'return acts.filter(({ proposer }) => proposer !== inside.member).map((act) => view(act, nameOf));',
        ),
      ),
      waiting(
        'are refused by one, withdrawn by the other, and signed by nobody afterwards',
        organisation(
          'waiting/create-waiting-acts.ts',
          "sign: async (id) => {\n      const act = shown.get(id);\n      if (act?.state !== 'waiting')",
          'sign: async (id) => {\n      const act = shown.get(id);\n      if (!act)',
        ),
      ),
      hostile(
        'people',
        'makes a coordinator with two signatures, never with one',
        organisation('people/create-people.ts', "if (assignment.role !== 'coordinator')", 'if (assignment.role)'),
      ),
      hostile(
        'people',
        'lets no coordinator slip another person under the second signature',
        envelope('act-code-context.ts', 'parseId(address.request),', ''),
      ),
      hostile(
        'people',
        'puts no second signature on a link that does not follow the chain as it stands',
        organisation('waiting/judge-link.ts', "if (!follows) return 'ChainMoved';", ''),
      ),
      hostile(
        'removal',
        'removes a coordinator with two signatures, for the person whom both of them chose',
        organisation('people/create-removing.ts', 'if (isCoordinator(directory, leaver))', 'if (!directory)'),
      ),
      hostile(
        'role-changes',
        'to and from coordinator with two signatures, the second of which makes what follows',
        organisation(
          'waiting/roles-rule.ts',
          'change: (inside, chain, link) => wholeAct(inside, chain, [link]),',
          'change: (_inside, _chain, link) => ({ links: [link], roleGrants: [] }),',
        ),
      ),
      hostile(
        'safety-numbers',
        'that differ stop the founding of a city’s team, and the countersigning of what that person signed',
        organisation(
          'waiting/sign-link.ts',
          'proposer !== inside.member && inside.doubts.isDoubted(requireMember(inside.directory(), proposer))',
          'false',
        ),
      ),
    ],
  },
  {
    id: 'false-session',
    attack: 'The server lies about sessions, devices and second factors, or asks for one to learn something',
    property: 'Names are sealed for one session; a signature is for one action; no answer of the server opens keys',
    scenarios: [
      factor(
        'opens a device’s name at its own session, and at no other where the server puts it',
        envelope('account-note.ts', ', thing, parseId(id))', ', thing)'),
      ),
      factor(
        'believes no name that the server, or a colleague’s key, has written',
        organisation(
          'session/own-notes.ts',
          'if (error instanceof CryptoFault) return undefined;',
          'if (error instanceof CryptoFault) return \'["office laptop",""]\';',
        ),
      ),
      factor(
        'sends names sealed, never as they are',
        organisation(
          'account/create-account.ts',
          "toText(notes.seal('session', id, writeDevice(device)))",
          'toText(new TextEncoder().encode(writeDevice(device)))',
        ),
      ),
      factor(
        'that asks for a second factor nobody has gets a code at most, and no key leaves',
        organisation(
          'session/second-factor.ts',
          "if ('code' in given && normaliseCode(given.code).length !== 6)",
          "if ('code' in given && given.code === '')",
        ),
      ),
      factor(
        'that asks for a second factor lets nobody in once the question was cancelled or its tries are up',
        organisation(
          'session/second-factor.ts',
          'cancel: () => root.wipe(),\n  };\n};\n\n/** The first',
          'cancel: () => undefined,\n  };\n};\n\n/** The first',
        ),
      ),
      factor(
        'that asks for a second factor lets nobody in once the question was cancelled or its tries are up',
        organisation('session/second-factor.ts', 'if (triesLeft === 0) root.wipe();', ''),
      ),
      factor(
        'that lets somebody pass without the factor opens nothing that the passphrase did not open',
        open('open-box.ts', 'if (!equalBytes(expected, commitment))', 'if (false)'),
      ),
      factor(
        'that says one must enrol first gets a signature for enrolling, which is none for a login',
        organisation(
          'session/second-factor.ts',
          "signWithRoot(source, root, 'enrol-totp')",
          "signWithRoot(source, root, 'login')",
        ),
      ),
      factor(
        'that lies about ending a session is told again: the desk shows what the server lists, not what it wished',
        organisation('account/account-view.ts', 'endedBy: endedBy ?? null }', "endedBy: endedBy ?? 'owner' }"),
      ),
    ],
  },
];
