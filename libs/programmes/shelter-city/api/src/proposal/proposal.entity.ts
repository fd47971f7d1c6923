import type { ProposalState } from '@vrijhaven/shelter-city/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A candidate before a city. A partial unique index keeps it to one city at a time, and one to move to. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') state!: ProposalState;
  @Column('integer') version!: number;
  @Column('date', { name: 'proposed_on' }) proposedOn!: Day;
  /** Of a guest who would go on to this city while the stay in another lasts. */
  @Column('boolean', { name: 'is_move', default: false }) isMove!: boolean;
  /** Of a move: when the guest said yes to it. */
  @Column('date', { name: 'agreed_on', nullable: true }) agreedOn!: Day | null;
}
