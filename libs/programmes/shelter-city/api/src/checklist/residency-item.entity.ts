import type { Day } from '@vrijhaven/domain';
import type { ItemCode, ItemState } from '@vrijhaven/shelter-city/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item of a stay's checklist, from the first time that somebody worked on it. */
@Entity('residency_item')
export class ResidencyItemEntity {
  @PrimaryColumn('uuid', { name: 'residency_id' }) residencyId!: string;
  @PrimaryColumn('text') code!: ItemCode;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') state!: ItemState;
  /** Another day than the usual one. */
  @Column('date', { nullable: true }) due!: Day | null;
  @Column('integer') version!: number;
}
