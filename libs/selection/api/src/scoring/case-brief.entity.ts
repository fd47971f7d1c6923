import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an application has a brief, and in which entry of its log. */
@Entity('case_brief')
export class CaseBriefEntity {
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('integer') entry!: number;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'at_hour' }) atHour!: Date;
}
