import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The seed of a role key, wrapped for one member; one by each granter, so that nobody takes an honest one’s place. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') team!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') generation!: number;
  @Column('bytea', { name: 'grant_bytes' }) grantBytes!: Sealed<'role-grant/v1'>;
  @PrimaryColumn('uuid', { name: 'granter_id' }) granterId!: string;
  @Column('bytea', { name: 'chain_head' }) chainHead!: Uint8Array;
}
