import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One chunk that lies in the store, by the hash under which it does. */
@Entity('attachment_chunk')
export class AttachmentChunkEntity {
  @PrimaryColumn('uuid', { name: 'attachment_id' }) attachmentId!: string;
  @PrimaryColumn('integer') index!: number;
  @Column('text') uploader!: string;
  @Column('bytea') hash!: Uint8Array;
}
