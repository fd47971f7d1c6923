import type { Answer, Side } from '@vrijhaven/connect2protect/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one side said, for itself and pairing coordinators to see. */
@Entity('pair_answer')
export class PairAnswerEntity {
  @PrimaryColumn('uuid', { name: 'pairing_id' }) pairingId!: string;
  @PrimaryColumn('text') side!: Side;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text') answer!: Answer;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
