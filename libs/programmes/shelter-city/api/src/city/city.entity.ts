import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host city. Its team in the chain is `host:<slug>`. */
@Entity('city')
export class CityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text') name!: string;
  /** The year in which it joined. */
  @Column('integer') since!: number;
  /** ISO 639 codes of what its team speaks. */
  @Column('text', { array: true, default: () => "'{}'" }) languages!: string[];
  /** ISO 3166 codes of the countries from which a community lives there. */
  @Column('text', { array: true, default: () => "'{}'" }) communities!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
