import { randomUUID } from 'node:crypto';
import type { CallForm, LocalisedText } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Day, EntryProgramme, Language, Period } from '@vrijhaven/domain';
import { CallEntity } from './call.entity';
import { changeCall, insertCall, queueForCall, rangeOf } from './call.store';

/** Nothing is asked outside the one sealed document. */
const NO_FORM: CallForm = { conditions: [], leftOut: [], added: [] };

/** A call of a programme that one enters by one sealed document. Whether one may open it the programme has asked. */
export interface ProgrammeCall {
  readonly programme: EntryProgramme;
  readonly slug: string;
  readonly title: LocalisedText;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly stays: Period;
  readonly places: number;
  readonly languages: readonly Language[];
}

/** Opens a call in the transaction of what it is for. */
export const openProgrammeCall = async (tx: Tx, { stays, ...call }: ProgrammeCall): Promise<string> => {
  const id = randomUUID();
  const fresh = { decision: 'planned', reason: null, version: 1 } as const;
  await insertCall(tx, { ...call, ...fresh, id, stays: rangeOf(stays) }, NO_FORM);
  return id;
};

/** The call of that name, if the programme has opened one. */
export const findProgrammeCall = (
  tx: Tx,
  { programme, slug }: Pick<ProgrammeCall, 'programme' | 'slug'>,
): Promise<CallEntity | null> => tx.findOneBy(CallEntity, { programme, slug });

/** Changes such a call, behind submissions that are under way. */
export const changeProgrammeCall = async (
  tx: Tx,
  id: string,
  { stays, ...changes }: Partial<Pick<CallEntity, 'closesOn' | 'decision' | 'opensOn'>> & { readonly stays?: Period },
): Promise<void> => {
  await queueForCall(tx, id);
  const call = await tx.findOneByOrFail(CallEntity, { id });
  await changeCall(tx, call, { ...changes, ...(stays ? { stays: rangeOf(stays) } : {}) });
};
