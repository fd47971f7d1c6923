import type { Tx } from '@vrijhaven/database';
import type { OfferedConsent } from './accept-consent';
import { ConsentEntity } from './consent.entity';

export const insertConsents = async (tx: Tx, record: string, consents: readonly OfferedConsent[]): Promise<void> => {
  await tx.insert(
    ConsentEntity,
    consents.map((consent) => ({ recordId: record, ...consent })),
  );
};

/** The highest sequence that the record has used, 0 before its first statement. */
export const lastConsent = async (tx: Tx, record: string): Promise<number> =>
  (await tx.maximum(ConsentEntity, 'sequence', { recordId: record })) ?? 0;

export const findConsent = (tx: Tx, record: string, subject: string, sequence: number): Promise<ConsentEntity | null> =>
  tx.findOneBy(ConsentEntity, { recordId: record, subject, sequence });

/** Whether the latest word on a subject is yes. */
export const isConsented = async (tx: Tx, record: string, subject: string): Promise<boolean> => {
  const latest = await tx.findOne(ConsentEntity, { where: { recordId: record, subject }, order: { sequence: 'DESC' } });
  return latest?.given ?? false;
};
