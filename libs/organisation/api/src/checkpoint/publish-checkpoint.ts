import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { NotSigned } from '@vrijhaven/server';
import { loadLinks } from '../chain/chain.store';
import { followLinks } from '../chain/follow-links';
import { lockOrganisation } from '../organisation/organisation.store';
import { acceptCheckpoint } from './accept-checkpoint';
import type { CheckpointInput } from './checkpoint.input';
import { insertCheckpoint } from './checkpoint.store';
import { settleActs } from '../waiting/waiting-act.store';

/** Publishes what applicants verify next. Two coordinators signed it; one of them brings it. */
export async function publishCheckpoint(
  tx: Tx,
  actor: Actor,
  input: CheckpointInput,
  now: Date,
): Promise<CheckpointInput | NotSigned> {
  if (permitNew(actor, 'checkpoint.publish')) return new NotSigned();
  const { id, rootKey } = await lockOrganisation(tx);
  const directory = followLinks(await loadLinks(tx), [], { organisation: id, rootKey });
  if (isRefusal(directory)) throw new Error('the stored chain does not replay');
  const checkpoint = acceptCheckpoint(directory, input, now);
  if (isRefusal(checkpoint)) return checkpoint;
  await insertCheckpoint(tx, input, checkpoint);
  await settleActs(tx, actor, [input.checkpoint]);
  return input;
}
