import type { EnquiryState, RefereeNumber } from '@vrijhaven/selection/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One letter to one referee. What was said stands in the log `vetting`; here stands what the server must know. */
@Entity('enquiry')
export class EnquiryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('smallint') referee!: RefereeNumber;
  @Column('text') state!: EnquiryState;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'maker_id' }) makerId!: string;
  @Column('bytea', { name: 'sign_key' }) signKey!: Uint8Array;
  /** Gone as soon as the words are used up. */
  @Column('bytea', { name: 'locator_hash', nullable: true, unique: true }) locatorHash!: Uint8Array | null;
  @Column('bytea', { name: 'login_key', nullable: true }) loginKey!: Uint8Array | null;
  @Column('date', { name: 'asked_on' }) askedOn!: Day;
  @Column('date', { name: 'expires_on' }) expiresOn!: Day;
}
