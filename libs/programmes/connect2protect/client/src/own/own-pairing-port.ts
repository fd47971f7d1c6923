import type { AppendEntryOutcome } from '@vrijhaven/applications/client';
import type {
  Answer,
  Ask,
  EndReason,
  ItemEntry,
  Level,
  NeedOrigin,
  ReleaseItem,
} from '@vrijhaven/connect2protect/model';
import type { NeedOutcome, PairOutcome } from '../outcomes';
import type { ActionFile, Message, NeedView, Opened, PairView } from '../views';

/** An item as its owner sets it. */
export interface ItemToRelease {
  readonly item: ReleaseItem;
  readonly level: Level;
  readonly text: string;
  readonly firstLook: boolean;
}

/** Everything on a defender's page about their pairing. */
export interface OwnPairingView {
  /** Null before they have asked, or after they took it back. */
  readonly need: NeedView | null;
  readonly ask: Opened<Ask>;
  /** What stands now at every level, private items too. */
  readonly items: readonly ItemEntry[];
  /** With the pairing coordinators alone. */
  readonly messages: readonly Message[];
  /** With the whole pair. */
  readonly pairMessages: readonly Message[];
  /** Newest proposal first. */
  readonly pairs: readonly (PairView & { readonly files: readonly ActionFile[] })[];
  /** False: a log does not hold together. Say so, and write nothing. */
  readonly chained: boolean;
}

export type ReleaseOutcome =
  | { readonly kind: 'done' }
  | Exclude<AppendEntryOutcome, { readonly kind: 'done' }>
  | { readonly kind: 'CheckpointRefused' };

/** A defender's own pairing. Throws TransportFault, and CryptoFault where the server shows somebody else's. */
export interface OwnPairing {
  load(): Promise<OwnPairingView>;
  /** What they ask, and the items that they have filled in, all private until they are released. */
  ask(request: {
    readonly origin: NeedOrigin;
    readonly ask: Ask;
    readonly items: readonly ItemToRelease[];
  }): Promise<NeedOutcome>;
  /** Releases what they said may go further when they asked and is still private. Repeatable; what was done stays done. */
  releaseWished(): Promise<ReleaseOutcome>;
  /** Raises, lowers or rewrites one item. Lowering stops what was served before; who read it has read it. */
  release(item: ItemToRelease): Promise<ReleaseOutcome>;
  /** Asks for what they want otherwise, as one more entry. */
  changeAsk(ask: Ask): Promise<ReleaseOutcome>;
  withdraw(need: NeedView): Promise<NeedOutcome>;
  /** A yes carries the signed consent to the professional who was on the screen. Words go to the office alone. */
  answer(request: { readonly pair: PairView; readonly answer: Answer; readonly text?: string }): Promise<PairOutcome>;
  checkIn(request: { readonly pair: PairView; readonly checkIn: string; readonly text?: string }): Promise<PairOutcome>;
  raiseAlarm(request: { readonly pair: PairView; readonly text?: string }): Promise<PairOutcome>;
  end(request: {
    readonly pair: PairView;
    readonly reason: Extract<EndReason, 'oneSided' | 'safety'>;
    readonly again: boolean;
    readonly text?: string;
  }): Promise<PairOutcome>;
  /** The newest text as it was on the screen, by its hash. */
  approve(request: { readonly pair: PairView; readonly action: ActionFile }): Promise<PairOutcome>;
  redraft(request: {
    readonly pair: PairView;
    readonly action: ActionFile;
    readonly to: string;
    readonly text: string;
  }): Promise<PairOutcome>;
  drop(request: { readonly pair: PairView; readonly action: ActionFile }): Promise<PairOutcome>;
  writeToOffice(text: string): Promise<ReleaseOutcome>;
  writeToPair(text: string): Promise<ReleaseOutcome>;
  /** No professional is shown this word of one's own any more; the pair is told that one was taken back. */
  takeBack(message: Message): Promise<ReleaseOutcome>;
}
