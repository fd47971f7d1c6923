import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer on its way to a verifier. Once it stands in the log, only that it came is left. */
@Entity('enquiry_answer')
export class EnquiryAnswerEntity {
  @PrimaryColumn('uuid', { name: 'enquiry_id' }) enquiryId!: string;
  @Column('uuid', { name: 'record_id' }) recordId!: string;
  @Column('bytea', { name: 'answer_hash' }) answerHash!: Uint8Array;
  @Column('bytea', { nullable: true }) envelope!: Uint8Array | null;
  @Column('bytea', { name: 'grant_bytes', nullable: true }) grantBytes!: Uint8Array | null;
  @Column('integer') generation!: number;
  @Column('bytea', { name: 'chain_head' }) chainHead!: Uint8Array;
  @Column('date', { name: 'answered_on' }) answeredOn!: Day;
}
