import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to do before the course begins. */
@Entity('edition_task')
export class EditionTaskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('jsonb') title!: LocalisedText;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
}
