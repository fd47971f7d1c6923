import type { LocalisedText } from '@vrijhaven/applications/model';
import type { EditionState } from '@vrijhaven/training/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of a course. */
@Entity('edition')
export class EditionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('jsonb') title!: LocalisedText;
  @Column('text', { name: 'place_name' }) placeName!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: Day;
  @Column('date', { name: 'ends_on' }) endsOn!: Day;
  @Column('text', { array: true }) languages!: readonly string[];
  @Column('integer') seats!: number;
  /** How many may come from one country. */
  @Column('integer', { name: 'per_country' }) perCountry!: number;
  @Column('text') state!: EditionState;
  /** Of the role key `course` from which the key of its country tags follows. */
  @Column('integer', { name: 'key_generation' }) keyGeneration!: number;
  @Column('uuid', { name: 'call_id', nullable: true }) callId!: string | null;
  @Column('integer', { name: 'offer_days' }) offerDays!: number;
  @Column('integer') version!: number;
}
