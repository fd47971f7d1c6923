import type { ProfessionalKind } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of influence; the id names their team and the consents to them. */
@Entity('professional')
export class ProfessionalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'kind' }) use!: ProfessionalKind;
  @Column('integer', { name: 'max_pairs' }) maxPairs!: number;
  @Column('date', { name: 'mandate_ends', nullable: true }) mandateEnds!: Day | null;
  @Column('boolean') active!: boolean;
  @Column('integer') version!: number;
}
