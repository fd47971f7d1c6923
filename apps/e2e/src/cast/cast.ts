import type { Applicant, Caseload } from '@vrijhaven/applications/client';
import type { Connect2Protect } from '@vrijhaven/connect2protect/client';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';
import type { MemberSession, Pin } from '@vrijhaven/organisation/client';
import type { Enquiries, Scoring, Screenings } from '@vrijhaven/selection/client';
import type { CityView, ShelterCity } from '@vrijhaven/shelter-city/client';
import type { Training } from '@vrijhaven/training/client';

/** Who works here. Two coordinators, because some acts need two. */
export type Part =
  | 'coordinator'
  | 'colleague'
  | 'intakeOfficer'
  | 'verifier'
  | 'commissioner'
  | 'assessor'
  | 'careProfessional'
  | 'securityOfficer'
  | 'administrator'
  | 'hague'
  | 'middelburg'
  | 'pairingCoordinator'
  | 'professional'
  | 'courseManager'
  | 'trainer';

/** The professional of the journeys, whose team takes their part. */
export const PROFESSIONAL = '5d1f9a60-2c47-4e8b-9a35-7b0c6d21e401';

/** The short name of the edition of the journeys, whose trainers are a team. */
export const EDITION = 'winter-course';

/** What a member types to unlock the desk. */
export interface Login {
  readonly handle: string;
  readonly passphrase: string;
  /** What stands on their card. */
  readonly recoveryWords?: readonly string[];
}

/** One member's headless clients. */
export interface Desk {
  readonly session: MemberSession;
  readonly caseload: Caseload;
  readonly cities: ShelterCity;
  readonly scoring: Scoring;
  readonly screenings: Screenings;
  readonly enquiries: Enquiries;
  readonly pairs: Connect2Protect;
  readonly courses: Training;
}

/** An organisation with an open call and two host cities, and the people in it. */
export interface Cast {
  readonly pin: Pin;
  readonly call: string;
  readonly stays: { readonly from: string; readonly until: string };
  login(part: Part): Login;
  /** Unlocked once, then kept. */
  desk(part: Part): Promise<Desk>;
  city(slug: 'den-haag' | 'middelburg'): Promise<CityView>;
  /** A defender's device; `engine` replaces the primitives it runs on. */
  applicant(engine?: OpenPrimitives): Applicant;
  close(): Promise<void>;
}
