import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One part of the course. */
@Entity('edition_module')
export class EditionModuleEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('integer') position!: number;
  @Column('jsonb') title!: LocalisedText;
  @Column('date') day!: Day;
}
