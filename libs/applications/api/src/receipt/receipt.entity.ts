import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the server keeps of a receipt: enough to find it and to check a login, nothing to log in with. */
@Entity('receipt')
export class ReceiptEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'locator_hash', unique: true }) locatorHash!: Uint8Array;
  @Column('bytea', { name: 'login_key' }) loginKey!: Uint8Array;
  /** The application that was submitted under this receipt. */
  @Column('uuid', { name: 'record_id', nullable: true }) recordId!: string | null;
  /** Counts only until something is submitted: from then on the application's own retention does. */
  @Column('date', { name: 'expires_on' }) expiresOn!: Day;
}
