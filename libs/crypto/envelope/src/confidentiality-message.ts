import type { Bytes } from './bytes';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { u32 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';

/** A member's word to keep to themselves what they hear of defenders, as one professional's team. */
export interface ConfidentialityStatement {
  readonly organisation: Id;
  /** Who is bound by it: the id of the professional in whose team the member is. */
  readonly professional: Id;
  /** Number of the text that was on the screen. */
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** What the member signs. (protocol.md step 35) */
export const confidentialityMessage = ({
  organisation,
  professional,
  version,
  day,
}: ConfidentialityStatement): Bytes => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new CryptoFault('malformed', 'not a day');
  return lp(LABELS.confidentiality, parseId(organisation), parseId(professional), u32(version), day);
};
