import type { Bytes } from './bytes';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import { checkedName } from './names';

/** One decision of an applicant. The statement with the highest sequence on a subject holds. */
export interface ConsentStatement {
  readonly organisation: Id;
  readonly record: Id;
  /** `city:den-haag`, `selection`, `evaluation`, … */
  readonly subject: string;
  readonly given: boolean;
  /** From 1, one more with every statement of this record. */
  readonly sequence: number;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** What the applicant signs. (protocol.md step 9) */
export const consentMessage = (statement: ConsentStatement): Bytes => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(statement.day)) throw new CryptoFault('malformed', 'not a day');
  return lp(
    LABELS.consent,
    parseId(statement.organisation),
    parseId(statement.record),
    checkedName(statement.subject),
    u8(statement.given ? 1 : 0),
    u64(statement.sequence),
    statement.day,
  );
};
