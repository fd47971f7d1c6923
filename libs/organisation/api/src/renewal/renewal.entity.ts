import type { RenewalState } from '@vrijhaven/organisation/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PendingAccount } from '../member/pending-account';

/** New keys awaited from a member who lost theirs. The code that proves the answer never comes here. (protocol.md step 23) */
@Entity('renewal')
export class RenewalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') state!: Exclude<RenewalState, 'expired'>;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
  @Column('uuid', { name: 'starter_id' }) starterId!: string;
  @Column('jsonb', { nullable: true }) account!: PendingAccount | null;
  /** The new public keys, and the proof under the code: the coordinators' clients check both. */
  @Column('bytea', { nullable: true }) bundle!: Uint8Array | null;
  @Column('bytea', { nullable: true }) mac!: Uint8Array | null;
}
