import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { formatId, parseId } from './id';

const NAME = /^[a-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9]+)*$/;
const MAX_NAME = 80;

/** The name itself when it can stand for a team, role, recipient or subject; else a `malformed` fault. */
export const checkedName = (name: string): string => {
  if (name.length > MAX_NAME || !NAME.test(name)) throw new CryptoFault('malformed', 'not a name');
  return name;
};

/** Grants to a role key: `team:office`, `team:host:den-haag`. */
export const teamRecipient = (team: string): string => checkedName(`team:${checkedName(team)}`);

/** Grants to an applicant's own key. */
export const recordRecipient = (record: Id): string => `record:${formatId(parseId(record))}`;

/** Grants to one member's key. */
export const memberRecipient = (member: Id): string => `member:${formatId(parseId(member))}`;
