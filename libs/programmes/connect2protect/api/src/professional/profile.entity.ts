import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of a professional’s own profile. */
@Entity('professional_profile')
export class ProfileEntity {
  @PrimaryColumn('uuid', { name: 'professional_id' }) professionalId!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('integer', { name: 'schema_version', default: 1 }) schemaVersion!: number;
  /** Hash of the revision before, 32 zero bytes at revision 1. */
  @Column('bytea') previous!: Uint8Array;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('bytea') envelope!: Sealed<'document/v1'>;
  @Column('bytea') signature!: Uint8Array;
  @Column('bytea') hash!: Uint8Array;
  @Column('date', { name: 'written_on' }) writtenOn!: Day;
}
