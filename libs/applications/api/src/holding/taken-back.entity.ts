import type { Compartment, Day } from '@vrijhaven/domain';
import { Entity, Column, PrimaryColumn } from 'typeorm';

/** An entry that its owner lets no partner be served any more. The row stays: nobody is granted it again. */
@Entity('taken_back')
export class TakenBackEntity {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') revision!: number;
  @Column('date', { name: 'taken_on' }) takenOn!: Day;
}
