import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type { ItemCode, ResidencyActor, ResidencyEventKind } from '@vrijhaven/shelter-city/model';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that was changed about a stay: codes and dates, never a word that somebody wrote. */
@Entity('residency_event')
export class ResidencyEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'residency_id' }) residencyId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') kind!: ResidencyEventKind;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: string | null;
  @Column('text', { name: 'to_state', nullable: true }) toState!: string | null;
  @Column('uuid', { name: 'place_id', nullable: true }) placeId!: string | null;
  @Column('daterange', { nullable: true }) period!: string | null;
  @Column('text', { nullable: true }) item!: ItemCode | null;
  @Column('date', { nullable: true }) due!: Day | null;
  @Column('text', { nullable: true }) reason!: ReasonCode | null;
  @Column('text', { name: 'actor_role' }) actorRole!: ResidencyActor;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
