import type { Programme } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the office suggested another programme to somebody. */
@Entity('referral')
export class ReferralEntity {
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @PrimaryColumn('text') programme!: Programme;
  @Column('text') state!: 'open' | 'ended';
  @Column('date', { name: 'suggested_on' }) suggestedOn!: Day;
  @Column('integer') version!: number;
}
