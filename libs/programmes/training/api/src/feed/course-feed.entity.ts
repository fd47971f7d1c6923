import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address under which a calendar reads the days of one edition. The address is not kept, only its hash. */
@Entity('course_feed')
export class CourseFeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('date', { name: 'made_on' }) madeOn!: string;
  /** Who was shown the address. */
  @Column('uuid', { name: 'maker_id' }) makerId!: string;
  @Column('date', { name: 'last_used_on', nullable: true }) lastUsedOn!: string | null;
}
