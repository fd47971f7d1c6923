import type { AddedQuestion, Condition } from '@vrijhaven/applications/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a call asks under one number. Everybody answers the version they began with. */
@Entity('call_version')
export class CallVersionEntity {
  @PrimaryColumn('uuid', { name: 'call_id' }) callId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') conditions!: readonly Condition[];
  @Column('jsonb', { name: 'left_out' }) leftOut!: readonly string[];
  @Column('jsonb') added!: readonly AddedQuestion[];
}
