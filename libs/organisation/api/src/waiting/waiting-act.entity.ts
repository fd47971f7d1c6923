import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { WaitingActForm, WaitingActState } from '@vrijhaven/organisation/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An act with one of its two signatures. What follows from it is made by whoever signs second. (protocol.md step 22) */
@Entity('waiting_act')
export class WaitingActEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') form!: WaitingActForm;
  /** The signed bytes of a link or a checkpoint. */
  @Column('bytea') body!: Uint8Array;
  @Column('bytea') signature!: Uint8Array;
  /** The first signer's certificate; for a checkpoint only. */
  @Column('bytea', { nullable: true }) certificate!: Uint8Array | null;
  @Column('uuid', { name: 'proposer_id' }) proposerId!: string;
  /** Whom a link names as its other signer; any other coordinator may sign a checkpoint. */
  @Column('uuid', { name: 'second_id', nullable: true }) secondId!: string | null;
  /** The invitation or renewal that this completes, and its code, sealed to the second. */
  @Column('uuid', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('bytea', { name: 'sealed_code', nullable: true }) sealedCode!: Sealed<'act-code/v1'> | null;
  @Column('text') state!: Exclude<WaitingActState, 'expired'>;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
}
