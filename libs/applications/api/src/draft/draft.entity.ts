import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one draft of a receipt, sealed under a key that only the receipt gives. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid', { name: 'receipt_id' }) receiptId!: string;
  @Column('integer') revision!: number;
  @Column('bytea') sealed!: Sealed<'draft/v1'>;
  @Column('date', { name: 'expires_on' }) expiresOn!: Day;
}
