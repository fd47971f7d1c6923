import type { Compartment, Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a role key was granted to the escrow: all of the grant that a signature is checked with, nothing that opens. */
@Entity('escrow_grant')
export class EscrowGrantEntity {
  @PrimaryColumn('integer', { name: 'escrow_generation' }) escrowGeneration!: number;
  @PrimaryColumn('text') team!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') generation!: number;
  @PrimaryColumn('uuid', { name: 'granter_id' }) granterId!: string;
  @Column('bytea', { name: 'chain_head' }) chainHead!: Uint8Array;
  @Column('bytea', { name: 'part_hash' }) partHash!: Uint8Array;
  @Column('bytea') signature!: Uint8Array;
  @Column('date', { name: 'made_on' }) madeOn!: Day;
}
