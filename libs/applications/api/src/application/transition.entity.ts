import type { ApplicationActor, ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One move of an application. `memberId` is never shown to the defender, only the role. */
@Entity('transition')
export class TransitionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('text', { name: 'from_state' }) fromState!: ApplicationState;
  @Column('text', { name: 'to_state' }) toState!: ApplicationState;
  @Column('text') reason!: ReasonCode;
  @Column('text', { name: 'actor_role' }) actorRole!: ApplicationActor;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
