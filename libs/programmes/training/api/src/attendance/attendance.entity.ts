import type { Presence } from '@vrijhaven/training/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody was at one module. */
@Entity('attendance')
export class AttendanceEntity {
  @PrimaryColumn('uuid', { name: 'module_id' }) moduleId!: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('text') presence!: Presence;
}
