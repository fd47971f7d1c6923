import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somewhere that one guest can live. No address: that stays sealed. */
@Entity('place')
export class PlaceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') name!: string;
  /** Days that the place needs between two guests. */
  @Column('integer', { name: 'turnover_days' }) turnoverDays!: number;
  @Column('text', { array: true }) attributes!: string[];
  /** Its place in the order in which the city shows them. */
  @Column('integer', { default: 0 }) position!: number;
  /** From this day on it takes nobody any more. */
  @Column('date', { name: 'retired_on', nullable: true }) retiredOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
