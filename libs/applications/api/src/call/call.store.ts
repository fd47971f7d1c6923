import type { Tx } from '@vrijhaven/database';
import type { Day, Period } from '@vrijhaven/domain';
import { LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { CallEntity } from './call.entity';

export const isCallOpen = (tx: Tx, id: string, today: Day): Promise<boolean> =>
  tx.existsBy(CallEntity, { id, opensOn: LessThanOrEqual(today), closesOn: MoreThanOrEqual(today) });

export const isSlugTaken = (tx: Tx, slug: string): Promise<boolean> => tx.existsBy(CallEntity, { slug });

export const insertCall = async (tx: Tx, call: CallEntity): Promise<void> => {
  await tx.insert(CallEntity, call);
};

/** As PostgreSQL writes a half-open range of days. */
export const rangeOf = ({ from, until }: Period): string => `[${from},${until})`;
