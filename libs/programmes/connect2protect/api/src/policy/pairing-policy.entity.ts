import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the office decided about all pairs; one row. */
@Entity('pairing_policy')
export class PairingPolicyEntity {
  @PrimaryColumn('boolean', { default: true }) single!: boolean;
  /** Days that an alarm over missed contact is the pairing coordinators' alone. */
  @Column('integer', { name: 'escalate_days' }) escalateDays!: number;
  @Column('integer') version!: number;
}
