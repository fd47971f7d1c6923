import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the referee fetches; it goes when the enquiry is over. See [Note: a referee sees one row]. */
@Entity('enquiry_letter')
export class EnquiryLetterEntity {
  @PrimaryColumn('uuid', { name: 'enquiry_id' }) enquiryId!: string;
  @Column('bytea') letter!: Uint8Array;
}
