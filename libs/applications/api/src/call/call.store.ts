import type { CallForm } from '@vrijhaven/applications/model';
import { callStateOn } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Day, Period } from '@vrijhaven/domain';
import { CallVersionEntity } from './call-version.entity';
import { CallEntity } from './call.entity';

/** The newest version of what a call asks. */
export const newestVersion = async (tx: Tx, callId: string): Promise<CallVersionEntity> => {
  const found = await tx.findOne(CallVersionEntity, { where: { callId }, order: { number: 'DESC' } });
  if (found === null) throw new Error('a call without a version');
  return found;
};

/**
 * The call, whether it is open or not, where it has this version. Any that it ever had will do: people go on with the
 * one that they began with.
 */
export const callOfVersion = async (tx: Tx, callId: string, number: number): Promise<CallEntity | undefined> => {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [callId]);
  const call = await tx.findOneBy(CallEntity, { id: callId });
  if (call === null) return undefined;
  return (await tx.existsBy(CallVersionEntity, { callId, number })) ? call : undefined;
};

/** The same where it takes an application today. */
export const callThatTakes = async (
  tx: Tx,
  callId: string,
  number: number,
  today: Day,
): Promise<CallEntity | undefined> => {
  const call = await callOfVersion(tx, callId, number);
  return call !== undefined && callStateOn(call, today) === 'open' ? call : undefined;
};

/** [Note: nobody slips into a call that ends] whoever moves it waits for submissions under way, and they for the move. */
export const queueForCall = async (tx: Tx, callId: string): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [callId]);
};

export const isSlugTaken = (tx: Tx, slug: string): Promise<boolean> => tx.existsBy(CallEntity, { slug });

export const insertCall = async (tx: Tx, call: CallEntity, form: CallForm): Promise<void> => {
  await tx.insert(CallEntity, call);
  await insertVersion(tx, call.id, 1, form);
};

export const insertVersion = async (tx: Tx, callId: string, number: number, form: CallForm): Promise<void> => {
  const { conditions, leftOut, added } = form;
  await tx.insert(CallVersionEntity, { callId, number, conditions, leftOut, added });
};

/** Only before anybody could have begun with it. */
export const replaceVersion = async (tx: Tx, callId: string, number: number, form: CallForm): Promise<void> => {
  const { conditions, leftOut, added } = form;
  await tx.update(CallVersionEntity, { callId, number }, { conditions, leftOut, added });
};

/** Changes the locked call and moves it one version on. */
export const changeCall = async (
  tx: Tx,
  { id, version }: CallEntity,
  changes: Partial<Omit<CallEntity, 'id' | 'slug' | 'programme' | 'version'>>,
): Promise<void> => {
  await tx.update(CallEntity, { id }, { ...changes, version: version + 1 });
};

/** No draft ends before people had two weeks of the call's new days. */
export const keepDrafts = async (tx: Tx, until: Day): Promise<void> => {
  await tx.query('select drafts_keep($1::date)', [until]);
};

/** As PostgreSQL writes a half-open range of days. */
export const rangeOf = ({ from, until }: Period): string => `[${from},${until})`;
