import type { Calls, Caseload, Layering, Logs, Referrals } from '@vrijhaven/applications/client';
import type { Connect2Protect } from '@vrijhaven/connect2protect/client';
import type {
  Account,
  Checkpoints,
  Escrows,
  KeyCare,
  MemberSession,
  People,
  Renewals,
  Safety,
  WaitingActs,
  WaysIn,
} from '@vrijhaven/organisation/client';
import type { Enquiries, Scoring, Screenings, Selection } from '@vrijhaven/selection/client';
import type { ShelterCity, Stays } from '@vrijhaven/shelter-city/client';
import type { Training } from '@vrijhaven/training/client';

/** What lives between unlock and lock. */
export interface Unlocked {
  readonly session: MemberSession;
  readonly account: Account;
  readonly people: People;
  readonly safety: Safety;
  readonly keyCare: KeyCare;
  readonly escrows: Escrows;
  readonly waiting: WaitingActs;
  readonly checkpoints: Checkpoints;
  readonly calls: Calls;
  readonly referrals: Referrals;
  readonly caseload: Caseload;
  readonly layering: Layering;
  readonly logs: Logs;
  readonly selection: Selection;
  readonly enquiries: Enquiries;
  readonly scoring: Scoring;
  readonly screenings: Screenings;
  readonly shelterCity: ShelterCity;
  readonly stays: Stays;
  readonly connect2protect: Connect2Protect;
  readonly training: Training;
  readonly waysIn: WaysIn;
  readonly renewals: Renewals;
}
