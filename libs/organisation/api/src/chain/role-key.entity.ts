import type { Compartment } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public half of a team's key for one compartment, as the chain announced it. */
@Entity('role_key')
export class RoleKeyEntity {
  @PrimaryColumn('text') team!: string;
  @PrimaryColumn('text') compartment!: Compartment;
  @PrimaryColumn('integer') generation!: number;
  @Column('bytea', { name: 'public_key' }) publicKey!: Uint8Array;
}
