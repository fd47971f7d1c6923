import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address under which a calendar reads when places are busy. The address is not kept, only its hash. */
@Entity('calendar_feed')
export class FeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** One place, or all of the city. */
  @Column('uuid', { name: 'place_id', nullable: true }) placeId!: string | null;
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('date', { name: 'made_on' }) madeOn!: string;
  @Column('date', { name: 'last_used_on', nullable: true }) lastUsedOn!: string | null;
  /** Who was shown the address; null for feeds from before this was kept. */
  @Column('uuid', { name: 'maker_id', nullable: true }) makerId!: string | null;
}
