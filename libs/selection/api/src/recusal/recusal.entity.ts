import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member stands back from one application. There is no way to take it out again. */
@Entity('recusal')
export class RecusalEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
