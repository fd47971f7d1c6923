import type { EndReason, PairingState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A need put to one professional, and what came of it. */
@Entity('pairing')
export class PairingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'need_id' }) needId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text') state!: PairingState;
  @Column('text', { nullable: true }) reason!: EndReason | null;
  @Column('integer', { name: 'rhythm_days', nullable: true }) rhythmDays!: number | null;
  @Column('date', { name: 'proposed_on' }) proposedOn!: Day;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @Column('integer') version!: number;
}
