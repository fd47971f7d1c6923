import type { ApplicationActor, ApplicationState } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Role } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';
import type { ProposalState, ResidencyState } from '@vrijhaven/shelter-city/model';
import { residencyLifecycle } from '@vrijhaven/shelter-city/model';

export interface ModelProposal {
  readonly id: string;
  readonly city: string;
  state: ProposalState;
  version: number;
}
export interface ModelStay {
  readonly id: string;
  readonly proposal: string;
  readonly city: string;
  state: ResidencyState;
  version: number;
  place: string;
  from: string;
  /** The first day on which the place is free again. */
  freeFrom: string;
  readonly done: Set<string>;
}

type Ends = readonly ProposalState[];
const LIVE: Ends = ['proposed', 'accepted'];
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

  constructor(
    readonly record: string,
    public state: ApplicationState,
  ) {}

  get isHeld(): boolean {
    return this.state === 'safetyHold';
  }
  get live(): ModelProposal | undefined {
    return this.proposals.find(({ state }) => LIVE.includes(state));
  }
  get stay(): ModelStay | undefined {
    return this.stays.find(({ state }) => state !== 'cancelled');
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
    this.state = to;
    this.version += 1;
    const ends = TAKES_BACK[to];
    if (ends === undefined) return;
    for (const proposal of this.proposals)
      if (ends.includes(proposal.state)) {
        proposal.state = 'withdrawn';
        proposal.version += 1;
      }
    if (!ends.includes('accepted')) return;
    for (const stay of this.stays)
      if (stay.state === 'planned' || stay.state === 'preparing') {
        stay.state = 'cancelled';
        stay.version += 1;
      }
  }

  /** Whether a role may take the stay to `to`, guards aside. */
  canAdvance(stay: ModelStay, to: ResidencyState, role: Role): boolean {
    return canMove(residencyLifecycle, stay.state, to, [role]);
  }
}
