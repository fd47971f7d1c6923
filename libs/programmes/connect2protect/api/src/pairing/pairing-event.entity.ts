import type { EndReason, PairingActor, PairingEventKind } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that changed about a pair: codes, never a word that somebody wrote, and no answer of one side. */
@Entity('pairing_event')
export class PairingEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'pairing_id' }) pairingId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text', { name: 'kind' }) what!: PairingEventKind;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: string | null;
  @Column('text', { name: 'to_state', nullable: true }) toState!: string | null;
  @Column('date', { nullable: true }) due!: Day | null;
  @Column('text', { nullable: true }) reason!: EndReason | null;
  @Column('text', { name: 'actor_role' }) actorRole!: PairingActor;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
