import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody did what was to be done beforehand. */
@Entity('task_done')
export class TaskDoneEntity {
  @PrimaryColumn('uuid', { name: 'task_id' }) taskId!: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('date', { name: 'done_on' }) doneOn!: Day;
}
