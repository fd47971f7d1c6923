import type { JoinRefusal } from '@vrijhaven/crypto/open';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';

/** Why cards do not open the escrow, in one sentence. */
export const explainJoin = (refusal: JoinRefusal): string => {
  switch (refusal.kind) {
    case 'foreignCard':
      return `Card ${String(refusal.number)} is not one of the escrow that the chain announces.`;
    case 'repeatedCard':
      return `Card ${String(refusal.number)} was given twice.`;
    case 'tooFewCards':
      return `${String(refusal.needed)} cards are needed, ${String(refusal.found)} were given.`;
    case 'otherKeys':
      return 'Stop: every card is right, and together they are not the escrow that the chain announces.';
    default:
      return unreachable(refusal);
  }
};

/** Role keys by name, for a list of what could not be brought back. */
export const nameKeys = (keys: readonly DirectoryRoleKey[]): string =>
  keys.map(({ team, compartment, generation }) => `${team}/${compartment}/${String(generation)}`).join(', ');
