import type { Day } from '@vrijhaven/domain';
import type { FollowUpState } from '@vrijhaven/shelter-city/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which a guest who has left is asked how it goes; they choose the days. */
@Entity('follow_up')
export class FollowUpEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'residency_id' }) residencyId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('date') due!: Day;
  @Column('text') state!: FollowUpState;
  @Column('integer') version!: number;
}
