import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { AttachmentEntity } from './attachment.entity';
import { permitAttachment } from './attachment.permit';
import { chunksOf, finish } from './attachment.store';
import { Unfinished } from './attachment.type';

/** Says that all is there; from then on nothing of it changes. */
export const finishAttachment = async (
  tx: Tx,
  actor: Actor,
  id: string,
  today: Day,
): Promise<AttachmentEntity | NotFound | Unfinished> => {
  const attachment = await permitAttachment(actor, 'attachment.fill', id, tx, { lock: true });
  if (isRefusal(attachment) || attachment.finishedOn !== null) return attachment;
  if ((await chunksOf(tx, id)).length !== attachment.chunks) return new Unfinished();
  await finish(tx, id, today);
  attachment.finishedOn = today;
  return attachment;
};
