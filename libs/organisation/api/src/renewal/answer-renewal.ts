import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { storedAccount } from '../member/pending-account';
import type { OfferedAccountArgs } from '../member/offered-account.args';
import { seeRenewal } from './renewal.store';
import type { RenewalType } from './renewal.type';
import { RenewalSpent } from './renewal.type';

/** The member hands in the public half of what the new device made. Once; two coordinators' clients check the proof. */
export async function answerRenewal(
  tx: Tx,
  { id, account, bundle, mac }: OfferedAccountArgs,
  today: Day,
): Promise<RenewalType | RenewalSpent | InvalidInput> {
  const seen = await seeRenewal(tx, id, today);
  if (seen?.state !== 'open') return new RenewalSpent();
  // Name and id stay: new keys for the same person, not another person.
  if (account.member !== seen.member || account.handle !== seen.handle) return new InvalidInput(['account.handle']);
  const values = [id, JSON.stringify(storedAccount(account)), bundle, mac];
  const [row] = await tx.query<{ answered: boolean }[]>(`select renewal_answer($1, $2, $3, $4) as answered`, values);
  return row?.answered ? Object.assign(seen, { state: 'answered' as const }) : new RenewalSpent();
}
