import type { EndReason, PairingState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A defender and a professional: one proposal at a time for each need, and one pair in contact for each defender. */
@Entity('pairing')
export class PairingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'need_id' }) needId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text') state!: PairingState;
  @Column('integer') version!: number;
  @Column('date', { name: 'proposed_on' }) proposedOn!: Day;
  @Column('integer', { name: 'rhythm_days', nullable: true }) rhythmDays!: number | null;
  @Column('date', { name: 'began_on', nullable: true }) beganOn!: Day | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn!: Day | null;
  /** The day on which it ended. */
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @Column('text', { nullable: true }) reason!: EndReason | null;
  /** Of one that ended: the defender still wishes for somebody. */
  @Column('boolean', { default: true }) again!: boolean;
}
