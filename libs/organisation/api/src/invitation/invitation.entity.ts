import type { Role } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PendingAccount } from '../member/pending-account';

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
