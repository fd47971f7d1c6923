import type { Compartment } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sealed half of an escrow grant. It leaves only for a drill, and after a use was written down. */
@Entity('escrow_part')
export class EscrowPartEntity {
  @PrimaryColumn('integer', { name: 'escrow_generation' }) escrowGeneration!: number;
  @PrimaryColumn('text') team!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') generation!: number;
  @PrimaryColumn('uuid', { name: 'granter_id' }) granterId!: string;
  @Column('bytea') part!: Uint8Array;
}
