import { permitFor } from '@vrijhaven/access';
import { AttachmentEntity } from './attachment.entity';

/** The only loader of attachments. */
export const permitAttachment = permitFor('attachment', AttachmentEntity);
