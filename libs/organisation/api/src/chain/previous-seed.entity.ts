import type { Sealed } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The seed of the generation before, sealed under the seed of `generation` by one of its holders. */
@Entity('previous_seed')
export class PreviousSeedEntity {
  @PrimaryColumn('text') team!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') generation!: number;
  @PrimaryColumn('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('bytea') envelope!: Sealed<'previous-seed/v1'>;
}
