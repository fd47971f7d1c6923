import type { ProposalState } from '@vrijhaven/shelter-city/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A candidate before a city. A partial unique index keeps it to one city at a time. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') state!: ProposalState;
  @Column('integer') version!: number;
  @Column('date', { name: 'proposed_on' }) proposedOn!: Day;
}
