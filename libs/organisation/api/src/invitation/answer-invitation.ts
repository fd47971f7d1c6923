import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { storedAccount } from '../member/pending-account';
import type { OfferedAccountArgs } from '../member/offered-account.args';
import { seeInvitation } from './invitation.store';
import type { InvitationType } from './invitation.type';
import { InvitationSpent } from './invitation.type';

/** The invitee hands in the public half of what their device made. Once; the inviter's client checks the proof. */
export async function answerInvitation(
  tx: Tx,
  { id, account, bundle, mac }: OfferedAccountArgs,
  today: Day,
): Promise<InvitationType | InvitationSpent | InvalidInput> {
  const seen = await seeInvitation(tx, id, today);
  if (seen?.state !== 'open') return new InvitationSpent();
  if (account.handle !== seen.handle) return new InvalidInput(['account.handle']);
  const [row] = await tx.query<{ answered: boolean }[]>(`select invitation_answer($1, $2, $3, $4) as answered`, [
    id,
    JSON.stringify(storedAccount(account)),
    bundle,
    mac,
  ]);
  return row?.answered ? Object.assign(seen, { state: 'answered' as const }) : new InvitationSpent();
}
