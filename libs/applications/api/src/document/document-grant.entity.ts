import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Compartment, Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The data key of one revision, wrapped for one recipient. A withdrawn grant is never served again. */
@Entity('document_grant')
export class DocumentGrantEntity {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') revision!: number;
  @PrimaryColumn('text') recipient!: string;
  @PrimaryColumn('integer') generation!: number;
  @Column('bytea', { name: 'grant_bytes' }) grantBytes!: Sealed<'grant/v1'>;
  @Column('uuid', { name: 'granter_id' }) granterId!: string;
  @Column('bytea', { name: 'chain_head' }) chainHead!: Uint8Array;
  @Column('date', { name: 'granted_on' }) grantedOn!: Day;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: Day | null;
  /** The layer whose key it is; always that of the document. */
  @Column('integer', { default: 0 }) layer!: number;
}
