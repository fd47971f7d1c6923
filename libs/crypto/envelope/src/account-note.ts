import { BOX_OVERHEAD } from './box-format';
import type { Bytes } from './bytes';
import type { Id } from './id';
import { parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';

/** What a member may name for themselves. */
export type NotedThing = 'session' | 'passkey';

/** Where a note stands: the thing that it names. */
export interface AccountNoteAddress {
  readonly organisation: Id;
  readonly member: Id;
  readonly thing: NotedThing;
  readonly id: Id;
}

/** The size of every sealed note: the smallest bucket of step 5, so that a name’s length says nothing. */
export const ACCOUNT_NOTE_BYTES = 1024 + BOX_OVERHEAD;

/** Associated data of a note. (protocol.md step 27) */
export const accountNoteContext = ({ organisation, member, thing, id }: AccountNoteAddress): Bytes =>
  lp(LABELS.accountNote, parseId(organisation), parseId(member), thing, parseId(id));
