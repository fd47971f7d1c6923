import type { Attendance, EnrolmentOrigin, EnrolmentReason, EnrolmentState } from '@vrijhaven/training/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person’s way through one edition. */
@Entity('enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('text') origin!: EnrolmentOrigin;
  @Column('text') state!: EnrolmentState;
  @Column('integer', { name: 'waiting_rank', nullable: true }) waitingRank!: number | null;
  @Column('text', { nullable: true }) reason!: EnrolmentReason | null;
  @Column('date', { name: 'offer_expires_on', nullable: true }) offerExpiresOn!: Day | null;
  @Column('text', { nullable: true }) attendance!: Attendance | null;
  @Column('date', { name: 'enrolled_on', default: () => 'current_date' }) enrolledOn!: Day;
  @Column('integer') version!: number;
}
