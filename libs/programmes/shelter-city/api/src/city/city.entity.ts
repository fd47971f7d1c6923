import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host city. Its team in the chain is `host:<slug>`. */
@Entity('city')
export class CityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text') name!: string;
  /** The year in which it joined. */
  @Column('integer') since!: number;
}
