import type { ApplicationState } from '@vrijhaven/applications/model';
import type {
  ActionState,
  Answer,
  CheckInSide,
  CheckInState,
  EndReason,
  NeedState,
  PairingState,
} from '@vrijhaven/connect2protect/model';

/** Days from today, for a walk moves the day under everything at once. */
type InDays = number;

export interface ModelNeed {
  readonly id: string;
  state: NeedState;
  version: number;
}
export interface ModelContact {
  /** Of a contact that nobody has looked at yet, unknown. */
  id?: string;
  due: InDays;
  state: CheckInState;
  side: CheckInSide | null;
}
export interface ModelAlarm {
  id?: string;
  readonly kind: 'missed' | 'raised';
  raised: InDays;
  state: 'handled' | 'open';
  escalated: boolean;
  version: number;
}
export interface ModelAction {
  readonly id: string;
  state: ActionState;
  version: number;
  hash: string;
}
export interface ModelPair {
  readonly id: string;
  readonly need: ModelNeed;
  readonly professional: string;
  state: PairingState;
  version: number;
  reason: EndReason | null;
  rhythm: number | null;
  proposed: InDays;
  review: InDays | null;
  readonly answers: { defender: Answer | null; professional: Answer | null };
  readonly contacts: ModelContact[];
  readonly alarms: ModelAlarm[];
  readonly actions: ModelAction[];
}

// Written down apart from the code that it is held against, from the words of docs/architecture.md.
const AHEAD: readonly PairingState[] = ['proposed', 'agreed'];
const IN_CONTACT: readonly PairingState[] = ['active', 'review'];
const OPEN_NEEDS: readonly NeedState[] = ['open', 'paired'];
const ANSWER_DAYS = 30;
const REVIEW_DAYS = 183;
const ESCALATION_DAYS = 7;

export const isAhead = ({ state }: ModelPair): boolean => AHEAD.includes(state);
export const isInContact = ({ state }: ModelPair): boolean => IN_CONTACT.includes(state);
export const isLive = (pair: ModelPair): boolean => isAhead(pair) || isInContact(pair);

const graceOf = (rhythm: number): number => Math.min(7, Math.max(1, Math.floor(rhythm / 4)));

/** What one defender's needs and pairs must look like after what was acknowledged, and what follows from it. */
export class PairModel {
  state: ApplicationState = 'pool';
  version = 1;
  readonly needs: ModelNeed[] = [];
  readonly pairs: ModelPair[] = [];

  constructor(readonly record: string) {}

  get isHeld(): boolean {
    return this.state === 'safetyHold';
  }
  /** Nothing goes out. */
  get isFrozen(): boolean {
    return this.isHeld || this.state === 'withdrawn';
  }
  get liveNeed(): ModelNeed | undefined {
    return this.needs.find(({ state }) => OPEN_NEEDS.includes(state));
  }
  get inContact(): ModelPair | undefined {
    return this.pairs.find(isInContact);
  }

  propose(id: string, need: ModelNeed, professional: string): void {
    this.pairs.push({
      ...{ id, need, professional, state: 'proposed', version: 1, reason: null, rhythm: null, proposed: 0 },
      ...{ review: null, answers: { defender: null, professional: null }, contacts: [], alarms: [], actions: [] },
    });
  }

  answer(pair: ModelPair, side: 'defender' | 'professional', answer: Answer): void {
    pair.answers[side] = answer;
    if (pair.answers.defender !== 'yes' || pair.answers.professional !== 'yes') return;
    pair.state = 'agreed';
    pair.version += 1;
  }

  begin(pair: ModelPair, rhythm: number): void {
    const former = this.inContact;
    if (former !== undefined) this.end(former, 'mandateOver');
    pair.state = 'active';
    pair.version += 1;
    this.agreeOn(pair, rhythm);
    this.plan(pair, rhythm);
    const need = this.liveNeed;
    if (need?.state === 'open') this.setNeed(need, 'paired');
  }

  agreeOn(pair: ModelPair, rhythm: number): void {
    pair.rhythm = rhythm;
    pair.review = REVIEW_DAYS;
  }

  /** [Note: somebody always waits for the next contact] while a pair is in contact, one is due. */
  private plan({ contacts }: ModelPair, due: InDays): void {
    if (contacts.every(({ state }) => state !== 'due')) contacts.push({ due, state: 'due', side: null });
  }

  tap(pair: ModelPair, contact: ModelContact, side: CheckInSide): void {
    contact.state = 'ok';
    contact.side = side;
    this.plan(pair, pair.rhythm ?? 0);
  }

  /** What had begun ends for a reason, and frees the need; what had not lapses without one. */
  end(pair: ModelPair, reason: EndReason, again = true): void {
    const begun = isInContact(pair);
    pair.state = begun ? 'ended' : 'lapsed';
    pair.reason = begun ? reason : null;
    pair.version += 1;
    if (
      !begun ||
      pair.need.state !== 'paired' ||
      this.pairs.some((each) => each.need === pair.need && isInContact(each))
    )
      return;
    this.setNeed(pair.need, again ? 'open' : 'closed');
  }

  endAll(reason: EndReason, which: (pair: ModelPair) => boolean = isLive): void {
    for (const pair of this.pairs) if (isLive(pair) && which(pair)) this.end(pair, reason);
  }

  /** The defender takes a need back, or the office closes it: one version, whatever ends with it. */
  endNeed(need: ModelNeed, to: 'closed' | 'withdrawn'): void {
    const { version } = need;
    this.endAll('oneSided');
    Object.assign(need, { state: to, version: version + 1 });
  }

  move(to: 'pool' | 'safetyHold' | 'withdrawn'): void {
    if (this.isHeld && to !== 'withdrawn') this.replan();
    this.state = to;
    this.version += 1;
    if (to === 'safetyHold') this.endAll('safety', isAhead);
    if (to !== 'withdrawn') return;
    this.endAll('safety');
    if (this.liveNeed !== undefined) this.setNeed(this.liveNeed, 'withdrawn');
  }

  /** Days go by, and then somebody looks what they brought. */
  pass(days: number, mandateOf: (professional: string) => InDays | null): void {
    for (const pair of this.pairs) {
      pair.proposed -= days;
      if (pair.review !== null) pair.review -= days;
      for (const contact of pair.contacts) contact.due -= days;
      for (const alarm of pair.alarms) alarm.raised -= days;
      if (isInContact(pair) && !this.isFrozen) this.miss(pair);
      for (const alarm of pair.alarms) this.escalate(alarm);
    }
    for (const pair of this.pairs.filter(isLive)) {
      const mandate = mandateOf(pair.professional);
      const isOver = mandate !== null && mandate <= 0;
      if (isOver || (isAhead(pair) && pair.proposed + ANSWER_DAYS < 0)) this.end(pair, 'mandateOver');
      else if (pair.state === 'active' && pair.review !== null && pair.review <= 0) {
        pair.state = 'review';
        pair.version += 1;
      }
    }
  }

  /** [Note: a hold is not silence] what fell due in it is due anew, within the days of grace. */
  private replan(): void {
    for (const { rhythm, contacts } of this.pairs.filter(isInContact))
      for (const contact of contacts)
        if (contact.state === 'due' && contact.due <= 0) contact.due = graceOf(rhythm ?? 0);
  }

  private miss(pair: ModelPair): void {
    const rhythm = pair.rhythm ?? 0;
    const contact = pair.contacts.find(({ state, due }) => state === 'due' && due + graceOf(rhythm) < 0);
    if (contact === undefined) return;
    contact.state = 'missed';
    this.plan(pair, Math.max(contact.due + rhythm, 1));
    if (pair.alarms.some(({ kind, state }) => kind === 'missed' && state === 'open')) return;
    pair.alarms.push({ kind: 'missed', raised: 0, state: 'open', escalated: false, version: 1 });
  }

  private escalate(alarm: ModelAlarm): void {
    if (alarm.state !== 'open' || alarm.escalated || alarm.raised + ESCALATION_DAYS > 0) return;
    alarm.escalated = true;
    alarm.version += 1;
  }

  private setNeed(need: ModelNeed, state: NeedState): void {
    need.state = state;
    need.version += 1;
  }
}
