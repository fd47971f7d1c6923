import { daysBetween } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { AlarmKind, AlarmState } from './alarm.lifecycle';

/** Days that an alarm over missed contact is the pairing coordinator's alone. */
export const DEFAULT_ESCALATION_DAYS = 7;
export const MAX_ESCALATION_DAYS = 60;

interface Ringing {
  readonly kind: AlarmKind;
  readonly state: AlarmState;
  readonly raisedOn: Day;
}

/** Whether an alarm is the security officer's too: one that a side raised at once, one over missed contact after days. */
export const isEscalated = ({ kind, state, raisedOn }: Ringing, today: Day, afterDays: number): boolean =>
  state === 'open' && (kind === 'raised' || daysBetween(raisedOn, today) >= afterDays);
