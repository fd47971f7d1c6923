import { KEY_BYTES, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { Compartment } from '@vrijhaven/domain';
import { cleanName, cleanType } from './attachment-entry';
import type { AttachmentPlace } from './attachment-place';
import type { Ticket } from './upload';

/** Draws id and key for a file. */
export const newTicket = (
  { p }: Pick<AttachmentPlace, 'p'>,
  file: { readonly name: string; readonly type: string; readonly size: number },
  where: { readonly compartment: Compartment; readonly chunkSize: number },
): Ticket => ({
  ...where,
  id: newId(p),
  key: toText(p.randomBytes(KEY_BYTES)),
  name: cleanName(file.name),
  type: cleanType(file.type),
  size: file.size,
});
