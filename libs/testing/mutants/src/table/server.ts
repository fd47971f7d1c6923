import type { Attack, Scenario } from '../attack';
import { elsewhere, within } from '../scenarios';

const organisation = within('libs/organisation/api/src');
const database = within('libs/database/src/migrations');
const access = within('libs/access/src');

const slice = (name: string, test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere(`libs/organisation/api/src/${name}.spec.ts`, test, ...mutants);

/** What an honest server keeps from strangers, thieves and members who go too far: nothing here replaces encryption. */
export const SERVER: readonly Attack[] = [
  {
    id: 'stolen-session',
    attack: 'Somebody copies the token of a session, or reaches for the sessions of others',
    property: 'Tokens rotate; an older one that comes back ends the session and tells its owner',
    scenarios: [
      slice(
        'account/rotation',
        'stays for ten minutes, then is another one, of the same session',
        database('session-families.ts', "s.confirmed_at > now() - interval '10 minutes'", 'true'),
      ),
      slice(
        'account/rotation',
        'gives whoever races one successor however often, so that no browser keeps another one and looks like a thief',
        database('20261122024400-succeed-in-turn.ts', 'session.id = s.id for update;', 'session.id = s.id;'),
      ),
      slice(
        'account/rotation',
        'stays good while its successor was never shown: an answer can get lost',
        database('session-families.ts', "n.issued_at > now() - interval '1 minute'", 'true'),
      ),
      slice(
        'account/rotation',
        'ends the whole session when an older one comes back, and tells the owner the next time',
        database('session-families.ts', "update session set ended_by = 'reuse' where session.id = s.id;", ''),
      ),
      slice(
        'account/rotation',
        'throws out the owner too when the thief was first, so that they learn of it',
        database('session-families.ts', "perform notice_add(s.member_id, 'tokenReused');", ''),
      ),
      slice(
        'account/sessions',
        'take a sealed name of one size, and only from their owner',
        database(
          'session-families.ts',
          'where s.id = $1 and s.member_id = actor_member() returning 1)',
          'where s.id = $1 returning 1)',
        ),
      ),
      slice(
        'account/sessions',
        'are ended all but this one',
        database(
          'session-families.ts',
          'where s.member_id = actor_member() and s.ended_by is null and s.id <>',
          'where s.ended_by is null and s.id <>',
        ),
      ),
      slice(
        'login/login',
        'is refused alike for a wrong key, another nonce, a spent nonce, another origin and an unknown name',
        organisation('login/complete-login.ts', '!account || !isSpent || !isSigned', '!account || !isSigned'),
      ),
      slice(
        'login/login',
        'ends the session before, and on logout',
        organisation('login/complete-login.ts', '  await endSession(tx);\n', ''),
      ),
    ],
  },
  {
    id: 'passed-factor',
    attack: 'Somebody with a stolen passphrase passes the second factor by, guesses it, or uses it twice',
    property: 'A code and a passkey’s answer are good once, for one attempt; who must enrol is nobody before',
    scenarios: [
      slice(
        'factor/enrolment',
        'comes before anything else: no action of a member is open',
        database('20261122071000-know-who-asks-at-once.ts', "'not s.enrolling'", "'true'"),
      ),
      slice(
        'factor/totp',
        'are good once, by nobody twice at the same moment, and never after a later one',
        organisation('login/answer-factor.ts', ' || !(await spendTotp(tx, member, step))', ''),
      ),
      slice(
        'factor/totp',
        'of the neighbouring step are good, of the one beyond not',
        organisation('factor/totp.ts', 'const WINDOW = 1;', 'const WINDOW = 2;'),
      ),
      slice(
        'factor/passkey',
        'whose counter stands still or goes back is a copy: refused, and its owner is told',
        organisation(
          'login/answer-factor.ts',
          "if (!(await spendPasskey(tx, member, used))) return 'counterBack';",
          '',
        ),
      ),
      slice(
        'factor/passkey',
        'is refused ',
        organisation(
          'factor/passkey.ts',
          'requireUserVerification: true,\n    });\n    return verified',
          'requireUserVerification: false,\n    });\n    return verified',
        ),
      ),
      slice(
        'factor/lockout',
        'ends after five tries of one attempt, made at once or not, even with the right code',
        database('login-attempts.ts', 'a.tries < 5', 'a.tries < 50'),
      ),
      slice(
        'factor/lockout',
        'ends after ten in an hour from browsers nobody knows, also over attempts that were opened before',
        database('login-attempts.ts', "interval '1 hour') < 10\n", "interval '1 hour') < 1000\n"),
      ),
    ],
  },
  {
    id: 'half-recovery',
    attack: 'Recovery words or a passphrase are used for less than all, for more than they open, or a second time',
    property: 'Both ways in are replaced or none, under the signature of the old one; every session ends with it',
    scenarios: [
      slice(
        'recovery/recovery',
        'leaves nothing half done: recovery words renew both ways in or none',
        organisation('recovery/renew-account.ts', "(method === 'recovery' ? 2 : 1)", '1'),
      ),
      slice(
        'recovery/recovery',
        'renews both ways in for recovery words: the old ones die, and every session with them',
        organisation('recovery/renew-account.ts', 'await endSessionsOf(tx, account.member);', ''),
      ),
      slice(
        'recovery/recovery',
        'keeps what was signed: other ways in under the same signature are refused',
        organisation('recovery/renew-account.ts', '!account || !isSpent || !isSigned', '!account || !isSpent'),
      ),
      slice(
        'recovery/recovery',
        'renews a passphrase for who is signed in and proves the old one',
        organisation(
          'recovery/renew-account.ts',
          "if (method === 'passphrase' && !isOwner) return new LoginRefused();",
          '',
        ),
      ),
      slice(
        'recovery/recovery',
        'takes second factors away with recovery words, and tells the owner',
        organisation(
          'recovery/renew-account.ts',
          "if (method === 'recovery') await resetFactors(tx, account.member);",
          '',
        ),
      ),
      slice(
        'renewal/renewal',
        'is completed only by a link of two coordinators that renews this member and nobody else',
        organisation('renewal/complete-renewal.ts', ' || renewed[0]?.id !== member', ''),
      ),
    ],
  },
  {
    id: 'half-act',
    attack: 'A coordinator removes or renews somebody and leaves the rest undone, or grants without a need',
    property: 'The server takes an act whole or not at all, in a coordinator’s own name',
    scenarios: [
      slice(
        'chain/removal',
        'refuses a removal that leaves a key of theirs standing, or rotates it too early',
        organisation('chain/complete-act.ts', "if (leavesStale) return new InvalidInput(['links']);", ''),
      ),
      slice(
        'chain/removal',
        'refuses a removal that forgets somebody who stays',
        organisation('chain/complete-act.ts', '!given.has(slot(member, key))', 'false'),
      ),
      slice(
        'chain/renewal',
        'refuses a renewal that leaves a key of theirs standing, or grants to the old keys',
        organisation('chain/complete-act.ts', "if (leavesStale) return new InvalidInput(['links']);", ''),
      ),
      slice(
        'chain/append-links',
        'refuses what the rules of the chain do not allow, and grants without a need',
        organisation('chain/accept-role-grants.ts', "if (!needs(member, input)) return 'unneeded';", ''),
      ),
      slice(
        'chain/append-links',
        'is not for other roles, whatever they signed',
        organisation(
          'chain/append-links.ts',
          "if (permitNew(actor, 'chain.append')) return new InvalidInput(['links']);",
          '',
        ),
      ),
      slice(
        'chain/leaving',
        'takes no other link, nobody else’s, and no coordinator’s',
        organisation('chain/leave-organisation.ts', ' && body.payload.member === actor.member', ''),
      ),
      slice(
        'waiting/waiting-act',
        'takes only what its bringer signed, for the chain as it is, with somebody who may sign beside them',
        organisation(
          'waiting/accept-act.ts',
          'if (!isSignedBy(ground, input.body, input.signature)) return new NotSigned();',
          '',
        ),
      ),
      slice(
        'waiting/waiting-act',
        'proves no newcomer’s keys without the code, sealed for the second',
        organisation(
          'waiting/accept-act.ts',
          "if (provesKeys !== (typeof input.request === 'string' && input.sealedCode instanceof Uint8Array))",
          'if (provesKeys === undefined)',
        ),
      ),
    ],
  },
  {
    id: 'opened-escrow',
    attack: 'Somebody asks the server for what is sealed to the escrow, or for a place on the chain, without the link',
    property: 'No grant leaves before its use is written; the way back takes root key and escrow',
    scenarios: [
      slice(
        'escrow/escrow',
        'keeps its grants until a use is written, and then gives them to coordinators',
        organisation(
          'escrow/open-escrow.ts',
          'return use ? { grants: await readEscrowGrants(tx, use.generation) } : new EscrowUnused();',
          'return { grants: await readEscrowGrants(tx, use?.generation ?? 1) };',
        ),
      ),
      slice(
        'escrow/escrow',
        'shows its grants for a drill to three cards, once for each nonce',
        organisation('escrow/open-escrow.ts', 'if (!isSpent || !escrow', 'if (!escrow'),
        organisation(
          'escrow/open-escrow.ts',
          'if (!nobleVerifier.verifySignature(signature, message, escrow.signKey)) return new NotSigned();',
          '',
        ),
      ),
      slice(
        'escrow/escrow',
        'brings back a coordinator with the root key, and nobody with less',
        organisation(
          'escrow/restore-coordinator.ts',
          'return isWayBack && isSaid ? added : undefined;',
          'return added;',
        ),
      ),
      slice(
        'escrow/escrow',
        'takes no grant in another’s name, of a key not held, of no key, or for another escrow',
        organisation('escrow/accept-escrow-grants.ts', 'if (!isSigned) return undefined;', ''),
      ),
      slice(
        'escrow/escrow',
        'lets no role key onto the chain without a grant to it',
        organisation('chain/append-links.ts', ' ?? uncoveredKeys(after, before.sequence, escrowGrants)', ''),
      ),
    ],
  },
  {
    id: 'reach-beyond',
    attack: 'Somebody asks for a thing by an id that is not theirs to see',
    property: 'Loading is authorising: one answer for what is absent and what is forbidden',
    scenarios: [
      elsewhere(
        'apps/api/src/security/actions.grid.spec.ts',
        'answers alike for another city’s, a declined, an absent and a malformed id, and for another role',
        access('compile-who.ts', "`${column(target, 'city')} = ${uuids('actor_cities()')}`,", "'true',"),
        access('permit.ts', '!isId(id) || !mayEver(actor, action)', '!mayEver(actor, action)'),
      ),
      elsewhere(
        'apps/api/src/security/actions.grid.spec.ts',
        'asks strangers and the wrong kind of actor nothing of the database',
        access('permit.ts', "if (!mayEver(actor, action)) return 'false';", ''),
      ),
    ],
  },
];
