import type { EscrowReason } from '@vrijhaven/crypto/envelope';
import type { SpokenNumber } from '@vrijhaven/crypto/verify';
import type { Day } from '@vrijhaven/domain';
import type { ProposeOutcome } from '../waiting/waiting-acts';

/** An escrow, as the chain announces it or a paper would. */
export interface EscrowView {
  readonly generation: number;
  /** How many of the cards open it. */
  readonly threshold: number;
  readonly cards: number;
  /** What the machine that made the cards printed, to be compared. */
  readonly number: SpokenNumber;
}

/** Once that it was opened. */
export interface EscrowUseView {
  readonly link: number;
  readonly generation: number;
  readonly reason: EscrowReason;
  /** `root`, or the name of a coordinator on the server's word; their id and the link are proven. */
  readonly by: string;
}

export interface EscrowState {
  /** Null until one is set. */
  readonly escrow: (EscrowView & { readonly link: number }) | null;
  /** The day of the first grant, on the server's word. */
  readonly setOn: Day | null;
  /** A year has passed since, and the drill with it. */
  readonly drillDue: boolean;
  /** Role keys of every generation, and for how many a member signed a grant to this escrow. */
  readonly keys: number;
  readonly covered: number;
  /** Newest first, of every escrow that ever stood. */
  readonly uses: readonly EscrowUseView[];
  /** The one that stands has been opened: its seed was on a machine. */
  readonly isUsed: boolean;
}

export type EscrowPaperOutcome =
  | { readonly kind: 'read'; readonly escrow: EscrowView }
  /** `WrongGeneration`: made for another place in the row of escrows than the next one. */
  | { readonly kind: 'WrongPaper' | 'OtherOrganisation' }
  | { readonly kind: 'WrongGeneration'; readonly found: number; readonly expected: number };

export type SetEscrowOutcome = ProposeOutcome | Exclude<EscrowPaperOutcome, { kind: 'read' }>;

/** The organisation's escrow. Throws TransportFault. (protocol.md step 24) */
export interface Escrows {
  /** Grants to the escrow what this member holds and it lacks, then says how it stands. */
  state(): Promise<EscrowState>;
  /** Whether the escrow that stands was opened, for everybody to see; from the chain alone. */
  uses(): Promise<Pick<EscrowState, 'uses' | 'isUsed'>>;
  /** Coordinator: what a public part says, before anybody signs. */
  look(paper: string): Promise<EscrowPaperOutcome>;
  /** Coordinator: signs the link that sets it, and leaves it to the second one. */
  propose(paper: string): Promise<SetEscrowOutcome>;
}
