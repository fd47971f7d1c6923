import type { Attack } from '../attack';
import { hostile, protocol, within } from '../scenarios';

const organisation = within('libs/organisation/client/src');
const verify = within('libs/crypto/verify/src');

/** What is granted to the escrow, what the server says of it, and when it is opened. */
export const ESCROW: readonly Attack[] = [
  {
    id: 'false-coverage',
    attack: 'The server says that the escrow holds what it does not hold, or hides what it holds',
    property: 'A key is covered when a member of the chain signed its grant to the escrow of the chain',
    scenarios: [
      hostile(
        'escrow',
        'counts no grant that nobody signed for this escrow, and gives it again',
        organisation(
          'escrow/coverage.ts',
          'if (isCovered(p, directory, parts)) slots.add(slotOf(parts));',
          'slots.add(slotOf(parts));',
        ),
      ),
      hostile(
        'escrow',
        'covers every key with what the members signed',
        organisation('escrow/cover-keys.ts', '.filter((key) => !covered.has(slotOf(key)))', ''),
      ),
      hostile(
        'escrow',
        'goes on with every rotation: the key after a removal is in it at once',
        organisation('chain/role-grants.ts', '  ...grantToEscrow(granter, directory, roles),\n', ''),
      ),
      hostile(
        'escrow',
        'shows in a drill what the server swapped or a granter sealed wrongly',
        organisation('escrow/open-grants.ts', '    return true;\n', '    return false;\n'),
      ),
    ],
  },
  {
    id: 'unseen-use',
    attack: 'The escrow is opened and nobody is told, or more is handed out than people need',
    property: 'The link of the use stands before a grant is asked for; keys go to present members who need them',
    scenarios: [
      hostile(
        'escrow',
        'is used only after the chain says so, and says so to everybody',
        organisation('escrow/use-escrow.ts', "    if (said.kind !== 'done') return said;\n", ''),
        organisation(
          'escrow/create-escrows.ts',
          'generation === escrow?.generation',
          'generation !== escrow?.generation',
        ),
      ),
      hostile(
        'escrow',
        'brings back no key that the server made, and hands on none to whoever does not need it',
        organisation('escrow/use-escrow.ts', 'holdersOf(directory, role)', '[...directory.members.values()]'),
      ),
    ],
  },
  {
    id: 'other-escrow',
    attack: 'The public part of another escrow is passed off as the organisation’s',
    property: 'An escrow has a number over all that is announced of it; two desks compare it with the print',
    scenarios: [
      protocol(
        'escrow',
        'has a number that changes with anything that is announced of it',
        verify('safety-number.ts', 'u32(threshold), lp(...shares)', 'lp(...shares)'),
        verify('safety-number.ts', 'u32(threshold), lp(...shares)', 'u32(threshold)'),
      ),
    ],
  },
];
