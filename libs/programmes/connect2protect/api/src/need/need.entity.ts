import type { NeedOrigin, NeedState } from '@vrijhaven/connect2protect/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A defender who would like somebody of influence beside them; one at a time. What they ask is sealed. */
@Entity('need')
export class NeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('text') origin!: NeedOrigin;
  @Column('text') state!: NeedState;
  @Column('integer') version!: number;
}
