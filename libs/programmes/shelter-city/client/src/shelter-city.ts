import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Day, Period } from '@vrijhaven/domain';
import type { ProposalState, ResidencyState } from '@vrijhaven/shelter-city/model';
import type { CityView, PoolCandidate, ProposalView } from './views';
import type { Feeds } from './feeds';
import type { House } from './house';
import type { AnswerOutcome, CreateCityOutcome, DiscloseOutcome, ProposeOutcome, ResidencyOutcome } from './outcomes';

/** The host cities' side of the main job, for coordinators and city coordinators. Throws TransportFault. */
export interface ShelterCity extends Feeds, House {
  /** Cities with their places: all for the office, the own one for a city coordinator. */
  loadCities(): Promise<readonly CityView[]>;
  /** The same with the stays that touch the span. */
  loadBoard(span: Period): Promise<readonly CityView[]>;
  /** Coordinator: everybody in the pool, with what a place must offer them. */
  loadPool(onProgress: (loaded: number, total: number) => void): Promise<readonly PoolCandidate[]>;
  /** Proposals with what the member may open of each candidate; newest first. */
  loadProposals(filter?: ProposalFilter): Promise<readonly ProposalView[]>;

  /** Coordinator: re-grants the need profile, nothing else, to the city's team. */
  propose(request: { application: string; version: number; city: string }): Promise<ProposeOutcome>;
  withdrawProposal(request: { proposal: string; version: number; reason: ReasonCode }): Promise<AnswerOutcome>;
  /** City coordinator: accepting or declining costs the candidate nothing. */
  answer(request: { proposal: string; version: number; accept: boolean; reason: ReasonCode }): Promise<AnswerOutcome>;
  /** Coordinator: checks the defender's signed consent to this city, then re-grants identity and contact. */
  disclose(request: { proposal: string; application: string }): Promise<DiscloseOutcome>;
  /** Coordinator: after the defender corrected something, hands the city the newest revision of what it is shown already. */
  refreshDisclosure(request: { proposal: string; application: string }): Promise<DiscloseOutcome>;

  schedule(request: { proposal: string; place: string; period: Period }): Promise<ResidencyOutcome>;
  move(request: { residency: string; place: string; period: Period; version: number }): Promise<ResidencyOutcome>;
  advance(request: {
    residency: string;
    to: ResidencyState;
    version: number;
    reason: ReasonCode;
    /** Of a departure earlier than planned. */
    day?: Day;
  }): Promise<ResidencyOutcome>;

  /** Coordinator: makes the city's team keys, links them into the chain, then adds the city. */
  createCity(request: NewCity): Promise<CreateCityOutcome>;
  /** Wipes cached data keys. */
  close(): void;
}

export interface ProposalFilter {
  readonly states?: readonly ProposalState[];
  readonly application?: string;
}

export interface NewCity {
  readonly slug: string;
  readonly name: string;
  readonly since: number;
  readonly places: readonly {
    readonly name: string;
    readonly turnoverDays: number;
    readonly attributes: readonly string[];
  }[];
}
