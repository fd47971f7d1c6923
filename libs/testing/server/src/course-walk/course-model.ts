import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Attendance, EditionState, EnrolmentState, NominationState, Presence } from '@vrijhaven/training/model';
import type { PlayInvitation } from '../play/nomination-acts';

/** Days from today, for a walk moves the day under everything at once. */
type InDays = number;

export interface ModelPerson {
  readonly record: string;
  /** What the course managers' desks make of the country: nobody else could tell. */
  readonly tag: string;
  state: ApplicationState;
  version: number;
  consents: boolean;
}
export interface ModelEnrolment {
  readonly id: string;
  readonly origin: 'applied' | 'nominated';
  readonly person: ModelPerson;
  state: EnrolmentState;
  version: number;
  reason: string | null;
  rank: number | null;
  expires: InDays | null;
  attendance: Attendance | null;
  seat: { readonly number: number; readonly tag: string; readonly slot: number } | undefined;
  readonly presences: Map<string, Presence>;
  readonly tasks: Set<string>;
}

/** An invitation; that its last day has passed is not written down. */
export interface ModelNomination {
  readonly id: string;
  readonly invitation: PlayInvitation;
  state: Exclude<NominationState, 'expired'>;
  expires: InDays;
}

// Written down apart from the code that it is held against, from the words of docs/architecture.md.
const SEATED: readonly EnrolmentState[] = ['offered', 'accepted', 'travelReady', 'attended', 'followUp', 'closed'];
const OVER: readonly EnrolmentState[] = ['closed', 'notSelected', 'declined', 'withdrawn'];
const ON_ROSTER: readonly EnrolmentState[] = ['accepted', 'travelReady', 'attended'];
const NOMINATES: readonly EditionState[] = ['planned', 'open', 'selecting'];
const OFFER_DAYS = 14;
const MOST_NOMINATION_DAYS = 180;

export const isOver = ({ state }: ModelEnrolment): boolean => OVER.includes(state);
export const isOnRoster = ({ state }: ModelEnrolment): boolean => ON_ROSTER.includes(state);
/** Whether nothing goes out about somebody. */
export const isFrozen = ({ state }: ModelPerson): boolean => state === 'safetyHold' || state === 'withdrawn';

/** What one edition and all who are in it must look like after what was acknowledged, and what follows from it. */
export class CourseModel {
  state: EditionState = 'planned';
  version: number;
  starts: InDays;
  closes: InDays | null = null;
  /** A call is made by the first invitation, or by opening. */
  hasCall = false;
  readonly enrolments: ModelEnrolment[] = [];
  readonly nominations: ModelNomination[] = [];

  constructor(
    readonly edition: { readonly id: string; readonly slug: string; readonly version: number; readonly starts: number },
    readonly rule: { readonly seats: number; readonly perCountry: number },
    readonly plan: { readonly modules: readonly string[]; readonly tasks: readonly string[] },
  ) {
    this.version = edition.version;
    this.starts = edition.starts;
  }

  get waiting(): readonly ModelEnrolment[] {
    return this.enrolments
      .filter(({ state }) => state === 'waitListed')
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  }
  private get seats() {
    return this.enrolments.flatMap(({ seat }) => seat ?? []);
  }

  /** The lowest number and slot that are free, or what there is none of. */
  allot(
    tag: string,
  ): { readonly number: number; readonly tag: string; readonly slot: number } | 'CountryFull' | 'SeatsFull' {
    const lowest = (taken: readonly number[], most: number): number | undefined =>
      Array.from({ length: most }, (_, at) => at + 1).find((each) => !taken.includes(each));
    const number = lowest(
      this.seats.map((seat) => seat.number),
      this.rule.seats,
    );
    if (number === undefined) return 'SeatsFull';
    const slots = this.seats.filter((seat) => seat.tag === tag).map(({ slot }) => slot);
    const slot = lowest(slots, this.rule.perCountry);
    return slot === undefined ? 'CountryFull' : { number, tag, slot };
  }

  get takesNominations(): boolean {
    return NOMINATES.includes(this.state);
  }
  /** The last day that an invitation of today may have: the eve of the course at the latest. */
  get latestNomination(): InDays {
    return Math.min(MOST_NOMINATION_DAYS, this.starts - 1);
  }
  standingOf({ state, expires }: ModelNomination): NominationState | 'outOfTime' {
    if (state !== 'open') return state;
    if (expires < 0) return 'expired';
    return this.takesNominations ? 'open' : 'outOfTime';
  }
  /** Whether an invitation lets somebody in now. */
  stands(nomination: ModelNomination): boolean {
    return this.standingOf(nomination) === 'open';
  }

  nominate(made: Omit<ModelNomination, 'state'>): void {
    this.nominations.push({ ...made, state: 'open' });
    if (this.hasCall) return;
    this.hasCall = true;
    this.version += 1;
  }

  enrol(id: string, person: ModelPerson, origin: ModelEnrolment['origin'] = 'applied'): void {
    person.consents = true;
    this.enrolments.push({
      ...{
        id,
        person,
        origin,
        state: 'applied',
        version: 1,
        reason: null,
        rank: null,
        expires: null,
        attendance: null,
      },
      ...{ seat: undefined, presences: new Map(), tasks: new Set() },
    });
  }

  /** A step of somebody, with the seat that goes with it. */
  move(enrolment: ModelEnrolment, to: EnrolmentState, reason: string | null = null): void {
    const rank = to === 'waitListed' ? (this.waiting.at(-1)?.rank ?? 0) + 1 : null;
    Object.assign(enrolment, { state: to, version: enrolment.version + 1, reason, rank, expires: null });
    if (to === 'attended') enrolment.attendance = this.attendanceOf(enrolment);
    if (!SEATED.includes(to)) enrolment.seat = undefined;
  }

  offer(enrolment: ModelEnrolment, seat: ModelEnrolment['seat']): void {
    this.move(enrolment, 'offered');
    enrolment.seat = seat;
    enrolment.expires = Math.max(Math.min(OFFER_DAYS, this.starts - 1), 0);
  }

  order(ranked: readonly ModelEnrolment[]): void {
    for (const [at, enrolment] of ranked.entries()) {
      if (enrolment.rank === at + 1) continue;
      enrolment.rank = at + 1;
      enrolment.version += 1;
    }
    this.version += 1;
  }

  /** Takes the edition further, with all that follows in the same transaction. */
  moveEdition(to: EditionState, closes: InDays | null): void {
    this.state = to;
    this.version += 1;
    if (closes !== null) [this.closes, this.hasCall] = [closes, true];
    if (to !== 'cancelled') return;
    for (const enrolment of this.enrolments)
      if (!isOver(enrolment)) this.move(enrolment, 'withdrawn', 'editionCancelled');
  }

  /** Moves an application, with all that follows in the same transaction. */
  movePerson(person: ModelPerson, to: 'pool' | 'safetyHold' | 'withdrawn'): void {
    person.state = to;
    person.version += 1;
    if (to !== 'withdrawn') return;
    for (const enrolment of this.enrolments)
      if (enrolment.person === person && !isOver(enrolment)) this.move(enrolment, 'withdrawn', 'applicationEnded');
  }

  /** Days go by, and then somebody looks what they brought. */
  pass(days: number): void {
    this.starts -= days;
    if (this.closes !== null) this.closes -= days;
    for (const nomination of this.nominations) nomination.expires -= days;
    for (const enrolment of this.enrolments) {
      if (enrolment.expires === null) continue;
      enrolment.expires -= days;
      if (enrolment.expires < 0 && enrolment.person.state !== 'safetyHold') {
        const { reason } = enrolment;
        this.move(enrolment, 'expired', reason);
      }
    }
    if (this.state === 'preWork' && this.starts <= 0) this.moveEdition('running', null);
    else if (this.state === 'open' && this.closes !== null && this.closes < 0) this.moveEdition('selecting', null);
  }

  private attendanceOf({ presences }: ModelEnrolment): Attendance {
    const present = [...presences.values()].filter((each) => each === 'present').length;
    if (present === 0) return 'none';
    return present >= this.plan.modules.length ? 'full' : 'part';
  }
}
