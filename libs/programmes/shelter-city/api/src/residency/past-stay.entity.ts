import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is left of a stay a year after it was closed: enough to count, and nothing that leads to anybody. */
@Entity('past_stay')
export class PastStayEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** The first day of the month in which it began. */
  @Column('date') month!: Day;
  @Column('integer') days!: number;
}
