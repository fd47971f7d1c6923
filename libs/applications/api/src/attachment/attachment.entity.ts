import type { Compartment, Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file beside the documents; what it is called and what it shows, only its readers know. */
@Entity('attachment')
export class AttachmentEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Null until the defender who uploads it has an application. */
  @Column('uuid', { name: 'record_id', nullable: true }) recordId!: string | null;
  @Column('text') compartment!: Compartment;
  @Column('uuid', { name: 'receipt_id', nullable: true }) receiptId!: string | null;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  /** `receipt:<id>` or `member:<id>`; the database makes it. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `coalesce('member:'::text || member_id::text, 'receipt:'::text || receipt_id::text)`,
    insert: false,
    update: false,
  })
  uploader!: string;
  @Column('integer') chunks!: number;
  @Column('integer', { name: 'chunk_size' }) chunkSize!: number;
  /** Of the last chunk once padded; the others are full. */
  @Column('integer', { name: 'last_size' }) lastSize!: number;
  @Column('date', { name: 'begun_on' }) begunOn!: Day;
  @Column('date', { name: 'finished_on', nullable: true }) finishedOn!: Day | null;
}
