import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Compartment, Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of one compartment; in the thread, one message. Written once; later only put under a layer. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') revision!: number;
  @Column('integer', { name: 'schema_version' }) schemaVersion!: number;
  /** Hash of the revision before, 32 zero bytes at revision 1. */
  @Column('bytea') previous!: Uint8Array;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  /** The document as its author sealed it, or the layer over it. */
  @Column('bytea') envelope!: Sealed<'document/v1'> | Sealed<'layer/v1'>;
  @Column('bytea') signature!: Uint8Array;
  @Column('bytea') hash!: Uint8Array;
  @Column('date', { name: 'written_on' }) writtenOn!: Day;
  /** The number of the layer that the envelope is, 0 for none. */
  @Column('integer', { default: 0 }) layer!: number;
}
