import type { EnrolmentActor, EnrolmentEventKind, EnrolmentReason } from '@vrijhaven/training/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that happened to an enrolment, in codes and dates. */
@Entity('enrolment_event')
export class EnrolmentEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('text') kind!: EnrolmentEventKind;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: string | null;
  @Column('text', { name: 'to_state', nullable: true }) toState!: string | null;
  @Column('date', { nullable: true }) due!: Day | null;
  @Column('text', { nullable: true }) reason!: EnrolmentReason | null;
  @Column('text', { name: 'actor_role' }) actorRole!: EnrolmentActor;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
