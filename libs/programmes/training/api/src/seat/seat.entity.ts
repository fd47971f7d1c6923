import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat that is taken, and the blind tag of the country that it counts for. (protocol.md step 36) */
@Entity('seat')
export class SeatEntity {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') tag!: Uint8Array;
  /** The how-manieth of its tag. */
  @Column('integer', { name: 'tag_slot' }) tagSlot!: number;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
}
