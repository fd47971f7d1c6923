import type {
  AccountInput,
  AnswerInput,
  ApplicationPartsFragment,
  CallPartsFragment,
  ChainQuery,
  CheckpointPartsFragment,
  CityNamesQuery,
  EditionFilePartsFragment,
  NominationPartsFragment,
  HoldingsQuery,
  InvitationPartsFragment,
  MyStaysQuery,
  EnquiryPartsFragment,
  Operation,
  OrganisationPartsFragment,
  PairingPartsFragment,
  PreviousSeedInput,
  ProfessionalPartsFragment,
  ProposalPartsFragment,
  RenewalPartsFragment,
  ResidencyPartsFragment,
  RoleGrantInput,
  WaitingActPartsFragment,
} from '@vrijhaven/contracts';

/** Whoever holds a connection, as far as the paper server cares. */
export interface Caller {
  member?: string;
  /** Text of the locator. */
  receipt?: string;
}

/** Something that can be changed by the server behind everybody's back. */
export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export type KeptApplication = Mutable<ApplicationPartsFragment>;
export type KeptProposal = Mutable<ProposalPartsFragment> & { readonly application: string };

/** An enquiry as the server has it. */
export interface KeptEnquiry {
  parts: Mutable<EnquiryPartsFragment>;
  locatorHash: string;
  letter: string;
  answer: AnswerInput | null;
}

export interface KeptRenewal {
  parts: RenewalPartsFragment;
  account?: AccountInput;
}

export interface KeptInvitation {
  parts: InvitationPartsFragment;
  account?: AccountInput;
}

export interface KeptAct {
  parts: Mutable<WaitingActPartsFragment>;
  state: string;
}

/** A file by its chunks. */
export interface KeptAttachment {
  readonly chunks: number;
  readonly chunkSize: number;
  finished: boolean;
  readonly stored: Map<number, Uint8Array>;
}

/** An edition with everybody in it. */
export interface KeptCourse {
  edition: Mutable<EditionFilePartsFragment['edition']>;
  enrolments: Mutable<EditionFilePartsFragment['enrolments'][number]>[];
  seats: Mutable<EditionFilePartsFragment['seats'][number]>[];
  nominations: Mutable<NominationPartsFragment>[];
}

/** Everything the paper server knows, open to tampering. */
export interface PaperState {
  organisation: OrganisationPartsFragment | null;
  links: ChainQuery['chain'][number][];
  checkpoint: CheckpointPartsFragment | null;
  /** Each LP(certificate, root signature), base64url. */
  certificates: string[];
  readonly accounts: Mutable<AccountInput>[];
  roleGrants: RoleGrantInput[];
  previousSeeds: PreviousSeedInput[];
  readonly invitations: KeptInvitation[];
  readonly renewals: KeptRenewal[];
  waitingActs: KeptAct[];
  readonly receipts: Map<string, { loginKey: string; record: string | null }>;
  readonly drafts: Map<string, { revision: number; sealed: string; expiresOn: string }>;
  readonly calls: CallPartsFragment[];
  readonly applications: Map<string, KeptApplication>;
  /** By application: grants that were replaced or taken back. */
  readonly past: Map<string, HoldingsQuery['holdings'][number][]>;
  /** Envelopes to which a team that was taken back still has the key. */
  readonly takenBack: Set<string>;
  readonly cities: Mutable<CityNamesQuery['cities'][number]>[];
  readonly proposals: KeptProposal[];
  readonly residencies: ResidencyPartsFragment[];
  /** Of the guest who asks, whoever that is. */
  readonly stays: Mutable<MyStaysQuery['myStays'][number]>[];
  readonly moves: MyStaysQuery['myMoves'][number][];
  readonly professionals: Mutable<ProfessionalPartsFragment>[];
  readonly pairs: Mutable<PairingPartsFragment>[];
  readonly courses: KeptCourse[];
  readonly enquiries: KeptEnquiry[];
  readonly attachments: Map<string, KeptAttachment>;
  /** Names and variables of everything that clients sent, in order. */
  readonly seen: { readonly name: string; readonly variables: unknown }[];
}

export const newState = (): PaperState => ({
  organisation: null,
  links: [],
  checkpoint: null,
  certificates: [],
  accounts: [],
  roleGrants: [],
  previousSeeds: [],
  invitations: [],
  renewals: [],
  waitingActs: [],
  receipts: new Map(),
  drafts: new Map(),
  calls: [],
  applications: new Map(),
  past: new Map(),
  takenBack: new Set(),
  cities: [],
  proposals: [],
  residencies: [],
  stays: [],
  courses: [],
  moves: [],
  professionals: [],
  pairs: [],
  enquiries: [],
  attachments: new Map(),
  seen: [],
});

export type Answers = ReadonlyMap<string, (variables: unknown, caller: Caller) => unknown>;

/** One operation with its answer, typed as the contract has it. */
export const on = <Data, Variables>(
  operation: Operation<Data, Variables>,
  answer: (variables: Variables, caller: Caller) => Data,
): [string, (variables: unknown, caller: Caller) => unknown] => [
  operation.name,
  answer as (variables: unknown, caller: Caller) => unknown,
];

export const TODAY = '2026-03-02';
export const NOW = new Date(`${TODAY}T09:30:00Z`);
export const paperClock = { now: () => NOW };
