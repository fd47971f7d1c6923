import type { ApplicationActor, ApplicationState } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Role } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';
import type { ItemCode, ItemState, ProposalState, ResidencyState } from '@vrijhaven/shelter-city/model';
import { residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { SelectionModel } from './selection-model';

export interface ModelProposal {
  readonly id: string;
  readonly city: string;
  state: ProposalState;
  version: number;
  isMove: boolean;
  agreed: boolean;
}
export interface ModelItem {
  readonly state: ItemState;
  readonly version: number;
}
export interface ModelStay {
  readonly id: string;
  readonly proposal: string;
  readonly city: string;
  readonly place: string;
  /** The stay that this one goes on from. */
  readonly continues: string | null;
  state: ResidencyState;
  version: number;
  from: string;
  until: string;
  readonly items: Map<ItemCode, ModelItem>;
}

type Ends = readonly ProposalState[];
const LIVE: Ends = ['proposed', 'accepted'];
const AHEAD: readonly ResidencyState[] = ['planned', 'preparing'];
const PRESENT: readonly ResidencyState[] = ['arrived', 'active', 'incident', 'returnPlanning'];
const GONE: readonly ResidencyState[] = ['cancelled', 'closed', 'moved'];
// Written down apart from the code that it is held against, from the words of docs/architecture.md.
const TAKES_BACK: Readonly<Partial<Record<ApplicationState, Ends>>> = {
  safetyHold: ['proposed'],
  pool: LIVE,
  submitted: LIVE,
  reserve: LIVE,
  notSelected: LIVE,
  referredOut: LIVE,
  callCancelled: LIVE,
  offerDeclined: LIVE,
  withdrawn: LIVE,
};
const NEVER_AHEAD: Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>> = {
  placed: ['placed'],
  accepted: ['accepted', 'visaPending', 'placed'],
  pool: [
    'pool',
    'proposed',
    'cityDeclined',
    'cityAccepted',
    'offered',
    'offerDeclined',
    'visaRefused',
    'accepted',
    'visaPending',
    'placed',
  ],
};

/** What one application must look like after what was acknowledged, and what may befall it next. */
export class CaseModel {
  version = 1;
  private beforeHold: ApplicationState | undefined;
  readonly proposals: ModelProposal[] = [];
  readonly stays: ModelStay[] = [];
  readonly selection = new SelectionModel();
  /** The newest word on each subject. */
  readonly consents = new Map<string, boolean>();
  /** The compartments that each city is served. */
  private readonly served = new Map<string, readonly string[]>();

  constructor(
    readonly record: string,
    public state: ApplicationState,
  ) {}

  get isHeld(): boolean {
    return this.state === 'safetyHold';
  }
  /** Nothing goes out. */
  get isFrozen(): boolean {
    return this.isHeld || this.state === 'withdrawn';
  }
  get live(): ModelProposal | undefined {
    return this.proposals.find(({ state, isMove }) => LIVE.includes(state) && !isMove);
  }
  get onward(): ModelProposal | undefined {
    return this.proposals.find(({ state, isMove }) => LIVE.includes(state) && isMove);
  }
  get stay(): ModelStay | undefined {
    return this.present ?? this.stays.find(({ state }) => !GONE.includes(state));
  }
  get present(): ModelStay | undefined {
    return this.stays.find(({ state }) => PRESENT.includes(state));
  }
  get ahead(): readonly ModelStay[] {
    return this.stays.filter(({ state }) => AHEAD.includes(state));
  }

  can(to: ApplicationState, by: ApplicationActor): boolean {
    if (!canMove(applicationLifecycle, this.state, to, [by])) return false;
    if (this.isHeld && to === 'inProgramme') return false;
    const before = this.isHeld ? NEVER_AHEAD[to] : undefined;
    return before === undefined || (this.beforeHold !== undefined && before.includes(this.beforeHold));
  }

  /** Moves, with all that follows in the same transaction. */
  move(to: ApplicationState): void {
    if (to === 'safetyHold') this.beforeHold = this.state;
    if (this.state === 'verifying') this.selection.closeEnquiries();
    this.state = to;
    this.version += 1;
    const ends = TAKES_BACK[to];
    if (ends === undefined) return;
    for (const proposal of this.proposals) if (ends.includes(proposal.state)) this.end(proposal, 'withdrawn');
    if (!ends.includes('accepted')) return;
    for (const stay of this.ahead) {
      stay.state = 'cancelled';
      stay.version += 1;
    }
  }

  /** A proposal is over, and with it all that its city was served. */
  end(proposal: ModelProposal, state: 'declined' | 'withdrawn'): void {
    proposal.state = state;
    proposal.version += 1;
    this.served.delete(proposal.city);
  }

  /** The defender's word, with all that follows in the same transaction. */
  say(subject: string, given: boolean, cityOf: (subject: string) => string | undefined): void {
    this.consents.set(subject, given);
    if (given) return;
    this.selection.closeEnquiries(subject);
    const city = cityOf(subject);
    if (city === undefined) return;
    this.served.set(
      city,
      this.servedTo(city).filter((each) => each === 'need'),
    );
    const waiting = this.proposals.find((each) => each.city === city && each.state === 'proposed');
    if (waiting === undefined) return;
    if (!waiting.isMove && this.state === 'proposed') this.move('pool');
    else this.end(waiting, 'withdrawn');
  }

  serve(city: string, ...compartments: readonly string[]): void {
    this.served.set(city, [...new Set([...this.servedTo(city), ...compartments])].sort());
  }
  servedTo(city: string): readonly string[] {
    return this.served.get(city) ?? [];
  }

  /** Whether a role may take the stay to `to`, guards aside. */
  canAdvance(stay: ModelStay, to: ResidencyState, role: Role): boolean {
    return canMove(residencyLifecycle, stay.state, to, [role]);
  }

  /** Whether the guest of this stay goes on to another city after it. */
  goesOn({ id }: ModelStay): boolean {
    return this.ahead.some(({ continues }) => continues === id);
  }

  /** Takes a stay further, with all that follows in the same transaction. */
  advance(stay: ModelStay, to: ResidencyState): void {
    stay.state = to;
    stay.version += 1;
    if (to === 'closed')
      for (const proposal of this.proposals) if (LIVE.includes(proposal.state)) this.end(proposal, 'withdrawn');
    if (to === 'cancelled' && stay.continues === null && this.can('accepted', 'system')) this.move('accepted');
    if (to !== 'arrived' || stay.continues === null) return;
    const former = this.stays.find(({ id }) => id === stay.continues);
    if (former === undefined) throw new Error('a stay goes on from one that is not there');
    former.state = 'moved';
    former.version += 1;
    for (const proposal of this.proposals) {
      if (proposal.id === former.proposal && LIVE.includes(proposal.state)) this.end(proposal, 'withdrawn');
      if (proposal.id !== stay.proposal) continue;
      proposal.isMove = false;
      proposal.version += 1;
    }
  }

  /** Whether a city has to do with the candidate. */
  isBefore(city: string): boolean {
    return (
      this.proposals.some((each) => each.city === city && LIVE.includes(each.state)) ||
      this.stays.some((each) => each.city === city && !GONE.includes(each.state))
    );
  }

  /** Whether a city houses the guest, or is about to, with their consent. */
  isHousedBy(city: string, subject: string): boolean {
    const isAgreed = this.proposals.some(
      (each) => each.city === city && each.state === 'accepted' && (!each.isMove || each.agreed),
    );
    const lives = this.stays.some((each) => each.city === city && !GONE.includes(each.state));
    return (isAgreed || lives) && this.consents.get(subject) === true;
  }
}
