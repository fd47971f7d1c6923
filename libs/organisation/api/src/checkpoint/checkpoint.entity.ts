import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { StoredSignature } from '../chain/chain-link.entity';

/** The chain's present, on the word of two coordinators, for applicants who cannot replay it. */
@Entity('checkpoint')
export class CheckpointEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bytea') checkpoint!: Uint8Array;
  @Column('jsonb') signatures!: StoredSignature[];
  /** base64url, one for each signature. */
  @Column('jsonb') certificates!: string[];
  @Column('timestamptz', { name: 'not_after' }) notAfter!: Date;
}
