import type { Sealed, UnlockMethod } from '@vrijhaven/crypto/envelope';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One way into a member's account, on any device. Only they, and the login, read it. */
@Entity('unlocker')
export class UnlockerEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') method!: UnlockMethod;
  @Column('bytea', { name: 'login_key' }) loginKey!: Uint8Array;
  @Column('bytea') salt!: Uint8Array;
  /** Zero for recovery words, and so is the memory. */
  @Column('integer', { name: 'ops_limit' }) opsLimit!: number;
  @Column('integer', { name: 'mem_limit_kib' }) memLimitKiB!: number;
  @Column('date', { name: 'made_on' }) madeOn!: string;
  @Column('bytea', { name: 'sealed_seed' }) sealedSeed!: Sealed<'unlock/v1'>;
}
