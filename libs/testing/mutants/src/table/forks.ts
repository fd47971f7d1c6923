import type { Attack, Scenario } from '../attack';
import { elsewhere, hostile, protocol, within } from '../scenarios';

const verify = within('libs/crypto/verify/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');

const STANDING = 'const sequence = requireKnownHead(directory, chainHead);\n  if (member.removedAt';

const protocolFuzz = (test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere('libs/crypto/open/src/second-verifier.spec.ts', test, ...mutants);

/** Which chain, and how much of it? */
export const FORKS: readonly Attack[] = [
  {
    id: 'fork',
    attack: 'The server shows different clients different chains',
    property: 'Another link in the same place is a fork to whoever knows one of them; heads ride in every grant',
    scenarios: [
      hostile(
        'forks',
        'is found out by whoever has seen one branch and is shown the other',
        organisation('chain/load-chain.ts', '?? (await pinnedHead(store, pin.organisation))', ''),
      ),
      hostile(
        'forks',
        'cannot bring a message from one branch to the other',
        applications(
          'caseload/staff-reader.ts',
          STANDING,
          'const sequence = directory.sequence;\n  if (member.removedAt',
        ),
      ),
      hostile(
        'forks',
        'cannot bring what a defender sealed on one branch to the other',
        applications('caseload/staff-reader.ts', 'requireKnownHead(inside.directory(), chainHead);', ''),
      ),
      hostile(
        'forks',
        'is a fork to two members who read their heads to each other',
        verify('compare-head.ts', "if (directory.heads.get(toHex(seen.head)) !== seen.sequence) return 'fork';", ''),
      ),
      protocolFuzz(
        'agree on links of every type, and on every signature too few or too many',
        verify('authorise-link.ts', "(payload.type === 'setRoles' && !isCoordinator(payload.roles)) ||", ''),
        verify(
          'authorise-link.ts',
          "const WAYS_BACK: readonly ChainPayload['type'][] = ['addMember', 'removeMember', 'renewMember'];",
          "const WAYS_BACK: readonly ChainPayload['type'][] = ['addMember', 'renewMember'];",
        ),
      ),
      protocolFuzz(
        'agree on every link of chains that grow by chance, and on what they say',
        verify(
          'authorise-link.ts',
          'if (!takesTwo) return others === 1 && signers.length === 1;',
          'if (!takesTwo) return signers.length === 1;',
        ),
      ),
      protocol(
        'chain',
        'refuses a fork from a head that a client has seen',
        verify('replay-chain.ts', 'if (anchor.pinnedHead && !state.heads.has(toHex(anchor.pinnedHead)))', 'if (false)'),
      ),
      protocol(
        'chain',
        'refuses any changed byte of any link',
        verify('check-link.ts', '!p.verifySignature(signature, link.body, key)', 'false'),
      ),
      protocol(
        'safety-number',
        'lie on the chain, ahead of it, or beside it',
        verify('compare-head.ts', "if (seen.sequence > directory.sequence) return 'later';", ''),
      ),
      hostile(
        'safety-numbers',
        'leave heads to show a server that tells each place another story',
        verify('compare-head.ts', "if (directory.heads.get(toHex(seen.head)) !== seen.sequence) return 'fork';", ''),
      ),
      hostile(
        'seen-is-signed',
        'no two links are signed for one place in the chain because the server says that it moved',
        organisation(
          'chain/append.ts',
          'if (equalBytes((await inside.refresh()).head, head)) return outcome;',
          'await inside.refresh();',
        ),
      ),
    ],
  },
  {
    id: 'stale-client',
    attack: 'A client is kept on an old chain, or a grant that was revoked is replayed',
    property: 'Whoever seals asks for the newest links first; a grant counts on the link on which its granter stood',
    scenarios: [
      hostile(
        'forks',
        'seals to the keys of now, not to those that it knew',
        applications(
          'caseload/seal-post.ts',
          'const directory = await inside.refresh();',
          'const directory = inside.directory();',
        ),
      ),
      hostile(
        'forks',
        'believes nothing that stands on links which the server keeps from it',
        applications(
          'caseload/staff-reader.ts',
          STANDING,
          'const sequence = directory.sequence;\n  if (member.removedAt',
        ),
      ),
      hostile(
        'forks',
        'believes no grant that a removed member makes on a later link',
        applications(
          'caseload/staff-reader.ts',
          'if (member.removedAt !== undefined && sequence >= member.removedAt)',
          'if (sequence < 0)',
        ),
      ),
      hostile(
        'forks',
        'takes no grant of an older generation for the newest',
        organisation('session/open-role-keys.ts', 'if (!(error instanceof CryptoFault)) throw error;', 'throw error;'),
      ),
      hostile(
        'forks',
        'grants nothing to an account that the server slipped in',
        organisation(
          'chain/role-grants.ts',
          '...roles.flatMap((role) => holdersOf(',
          '...roles.slice(0, 0).flatMap((role) => holdersOf(',
        ),
      ),
    ],
  },
];
