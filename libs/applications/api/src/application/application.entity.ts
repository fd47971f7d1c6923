import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One application. Its id is the record id that its own keys certify. (protocol.md step 3) */
@Entity('application')
export class ApplicationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_id' }) callId!: string;
  /** The version of a call that it answers; another call may have taken the application over since. */
  @Column('uuid', { name: 'form_call_id' }) formCallId!: string;
  @Column('integer', { name: 'form_number', default: 1 }) formNumber!: number;
  @Column('text') state!: ApplicationState;
  @Column('integer') version!: number;
  @Column('date', { name: 'submitted_on' }) submittedOn!: Day;
  @Column('bytea', { name: 'sign_key' }) signKey!: Uint8Array;
  @Column('bytea', { name: 'kem_key' }) kemKey!: Uint8Array;
  /** The last message is from the defender. */
  @Column('boolean', { name: 'unread_for_office', default: false }) unreadForOffice!: boolean;
}
