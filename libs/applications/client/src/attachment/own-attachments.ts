import { RemoveAttachment } from '@vrijhaven/contracts';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Applicant } from '../applicant/applicant';
import type { SignedIn } from '../applicant/applicant-context';
import type { AttachmentEntry } from './attachment-entry';
import type { AttachmentPlace } from './attachment-place';
import type { AttachmentShelf } from './attachment-shelf';
import { download } from './download';
import { upload } from './upload';

type OwnAttachmentActs = Pick<Applicant, 'attach' | 'detach' | 'openAttachment'>;

/** What a defender does with files: to their own record, before there is one and after. */
export const createOwnAttachments = (me: () => SignedIn, shelf: AttachmentShelf): OwnAttachmentActs => {
  const place = (): AttachmentPlace => {
    const { transport, p, pin, keys } = me();
    return { transport, p, organisation: pin.organisation, record: keys.recordId };
  };
  // What of a file has opened already, until it is whole or given up.
  const opened = new Map<string, Map<number, Bytes>>();
  const keep = (entry: AttachmentEntry): void => {
    shelf.keep(place().record, [entry]);
  };
  return {
    attach: async (ticket, file, options) => {
      const outcome = await upload(place(), ticket, file, options);
      if (outcome.kind === 'done') keep(outcome.entry);
      return outcome;
    },
    detach: async (id) => {
      await place().transport.run(RemoveAttachment, { id });
      opened.delete(id);
    },
    openAttachment: async (id, options) => {
      const entry = shelf.find(place().record, id);
      if (!entry) return { kind: 'unavailable' };
      const parts = opened.get(id) ?? new Map<number, Bytes>();
      opened.set(id, parts);
      const outcome = await download(place(), entry, parts, options);
      opened.delete(id);
      return outcome;
    },
  };
};
