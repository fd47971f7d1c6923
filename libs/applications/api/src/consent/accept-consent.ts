import type { Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { verifyConsent } from '@vrijhaven/crypto/verify';
import type { Day } from '@vrijhaven/domain';
import { addDays, isDay } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { attempt } from '../document/attempt';
import { isConsentSubject } from './consent-subject';

/** A signed decision as it comes in. */
export interface OfferedConsent {
  readonly subject: string;
  readonly given: boolean;
  readonly sequence: number;
  readonly day: Day;
  readonly signature: Bytes;
}

/** Against what a statement is checked. */
export interface ConsentGround {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  readonly record: Id;
  readonly publicKey: Bytes;
  readonly today: Day;
  /** The highest sequence that this record has used. */
  readonly last: number;
}

/** Clocks of borrowed devices run ahead; more than this is a mistake or a trick. */
const DAYS_AHEAD = 2;

/** The refusal where a statement is of an unknown kind, out of turn, or not the defender's own. */
export const refuseConsent = (
  { p, organisation, record, publicKey, today, last }: ConsentGround,
  offered: OfferedConsent,
  path: string,
): InvalidInput | NotSigned | undefined => {
  const { subject, given, sequence, day, signature } = offered;
  if (!isConsentSubject(subject)) return new InvalidInput([`${path}.subject`]);
  if (sequence <= last) return new InvalidInput([`${path}.sequence`]);
  if (!isDay(day) || day > addDays(today, DAYS_AHEAD)) return new InvalidInput([`${path}.day`]);
  const statement = { organisation, record, subject, given, sequence, day };
  return attempt(() => verifyConsent(p, { statement, signature, publicKey })) === true ? undefined : new NotSigned();
};
