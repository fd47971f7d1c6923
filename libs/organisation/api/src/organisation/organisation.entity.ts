import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one organisation that this installation serves, and where its chain has come to. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Clients compare it with the key pinned in their bundle, and believe the pin. */
  @Column('bytea', { name: 'root_key' }) rootKey!: Uint8Array;
  @Column('bytea') head!: Uint8Array;
  @Column('integer') sequence!: number;
  /** As the chain has it; the login has to know without replaying. */
  @Column('text', { name: 'second_factor', default: 'optional' }) secondFactor!: 'optional' | 'required';
}
