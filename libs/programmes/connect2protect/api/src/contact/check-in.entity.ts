import type { CheckInSide, CheckInState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day by which the two should have been in contact. */
@Entity('check_in')
export class CheckInEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pairing_id' }) pairingId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
  @Column('text') state!: CheckInState;
  @Column('text', { name: 'by_side', nullable: true }) bySide!: CheckInSide | null;
  @Column('timestamptz', { name: 'at_hour', nullable: true }) atHour!: Date | null;
}
