import type { Sealed } from '@vrijhaven/crypto/envelope';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member needs to sign in on a new device. Only they, and the login, read it. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('bytea', { name: 'login_key' }) loginKey!: Uint8Array;
  @Column('bytea') salt!: Uint8Array;
  @Column('integer', { name: 'ops_limit' }) opsLimit!: number;
  @Column('integer', { name: 'mem_limit_kib' }) memLimitKiB!: number;
  @Column('bytea', { name: 'sealed_seed' }) sealedSeed!: Sealed<'unlock/v1'>;
}
