import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One signed decision of the defender. The statement with the highest sequence on a subject holds. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('integer') sequence!: number;
  @Column('boolean') given!: boolean;
  @Column('date') day!: Day;
  @Column('bytea') signature!: Uint8Array;
}
