import type { Day } from '@vrijhaven/domain';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period in which a place takes nobody. The database keeps it apart from stays. */
@Entity('block')
export class BlockEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'place_id' }) placeId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** Not `kind`: that is what refusals carry. */
  @Column('text', { name: 'kind' }) use!: BlockKind;
  @Column('text') reason!: BlockReason;
  /** `[from,until)`, as PostgreSQL writes ranges. */
  @Column('daterange') period!: string;
  // Its ends as days, computed by the database: they may be asked about before row security lets a row pass.
  @Column({
    ...{ name: 'begins_on', type: 'date', insert: false, update: false },
    ...{ generatedType: 'STORED', asExpression: 'lower(period)' },
  })
  readonly beginsOn!: Day;
  @Column({
    ...{ name: 'ends_on', type: 'date', insert: false, update: false },
    ...{ generatedType: 'STORED', asExpression: 'upper(period)' },
  })
  readonly endsOn!: Day;
  /** Shared by the years of one seasonal closing. */
  @Column('uuid', { nullable: true }) series!: string | null;
  @Column('integer') version!: number;
}
