import type { Role } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The account that an invitee made for themselves; binary as base64url. */
export interface PendingAccount {
  readonly member: string;
  readonly handle: string;
  readonly salt: string;
  readonly opsLimit: number;
  readonly memLimitKiB: number;
  readonly loginKey: string;
  readonly sealedSeed: string;
}

/** A place kept for somebody. The code that proves their answer travels by another way and never comes here. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') handle!: string;
  @Column('text') role!: Role;
  @Column('text') team!: string;
  @Column('text') state!: 'open' | 'answered' | 'admitted';
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
  @Column('uuid', { name: 'inviter_id' }) inviterId!: string;
  @Column('jsonb', { nullable: true }) account!: PendingAccount | null;
  /** The invitee's public keys, and their proof under the code: the inviter's client checks both. */
  @Column('bytea', { nullable: true }) bundle!: Uint8Array | null;
  @Column('bytea', { nullable: true }) mac!: Uint8Array | null;
}
