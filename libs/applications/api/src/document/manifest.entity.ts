import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the applicant signed as the state of the whole file. (protocol.md step 9) */
@Entity('manifest')
export class ManifestEntity {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
  @PrimaryColumn('integer') sequence!: number;
  @Column('bytea') manifest!: Uint8Array;
  @Column('bytea') signature!: Uint8Array;
}
