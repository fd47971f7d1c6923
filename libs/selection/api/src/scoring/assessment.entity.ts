import type { AssessmentState } from '@vrijhaven/selection/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member judged an application, in which entry of its log. How is sealed there. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('text') state!: AssessmentState;
  @Column('integer') entry!: number;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
