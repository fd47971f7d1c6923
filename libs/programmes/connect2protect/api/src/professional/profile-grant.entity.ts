import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The data key of one revision of a profile, wrapped for one team. */
@Entity('professional_profile_grant')
export class ProfileGrantEntity {
  @PrimaryColumn('uuid', { name: 'professional_id' }) professionalId!: string;
  @PrimaryColumn('integer') revision!: number;
  @PrimaryColumn('text') recipient!: string;
  @PrimaryColumn('integer') generation!: number;
  @Column('bytea', { name: 'grant_bytes' }) grantBytes!: Sealed<'grant/v1'>;
  @Column('uuid', { name: 'granter_id' }) granterId!: string;
  @Column('bytea', { name: 'chain_head' }) chainHead!: Uint8Array;
  @Column('date', { name: 'granted_on' }) grantedOn!: Day;
}
