import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A guest's stay in a dated place. [Note: no double booking ever] the table's exclusion constraint sees to that. */
@Entity('residency')
export class ResidencyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'place_id' }) placeId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'proposal_id' }) proposalId!: string;
  /** `[from,until)`, as PostgreSQL writes ranges. */
  @Column('daterange') period!: string;
  @Column('integer', { name: 'turnover_days' }) turnoverDays!: number;
  /** The period and the turnover after it; the database computes it. */
  @Column({
    type: 'daterange',
    insert: false,
    update: false,
    generatedType: 'STORED',
    asExpression: 'daterange(lower(period), upper(period) + turnover_days)',
  })
  readonly occupied!: string;
  // The ends of what is occupied, as days: what is asked of them may be asked before row security lets a row pass.
  @Column({
    ...{ name: 'begins_on', type: 'date', insert: false, update: false },
    ...{ generatedType: 'STORED', asExpression: 'lower(period)' },
  })
  readonly beginsOn!: Day;
  @Column({
    ...{ name: 'free_from', type: 'date', insert: false, update: false },
    ...{ generatedType: 'STORED', asExpression: 'upper(period) + turnover_days' },
  })
  readonly freeFrom!: Day;
  @Column('text') state!: ResidencyState;
  /** The stay in another city that this one goes on from. */
  @Column('uuid', { nullable: true }) continues!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: Day | null;
  @Column('integer') version!: number;
}
