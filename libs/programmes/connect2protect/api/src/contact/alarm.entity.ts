import type { AlarmKind, AlarmState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Contact was missed, or a side rang. */
@Entity('alarm')
export class AlarmEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pairing_id' }) pairingId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text', { name: 'kind' }) what!: AlarmKind;
  @Column('date', { name: 'raised_on' }) raisedOn!: Day;
  @Column('text') state!: AlarmState;
  /** The security officer's too. */
  @Column('boolean', { default: false }) escalated!: boolean;
  @Column('integer') version!: number;
}
