import type { CallDecision, CallReason, LocalisedText } from '@vrijhaven/applications/model';
import type { Day, Language } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One call for applications: its window, the stays it offers, and what was decided about it last. */
@Entity('call')
export class CallEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text') programme!: string;
  @Column('jsonb') title!: LocalisedText;
  @Column('date', { name: 'opens_on' }) opensOn!: Day;
  /** The last day on which the call takes applications. */
  @Column('date', { name: 'closes_on' }) closesOn!: Day;
  /** `[from,until)`, as PostgreSQL writes ranges. */
  @Column('daterange') stays!: string;
  @Column('text', { default: 'planned' }) decision!: CallDecision;
  @Column('text', { nullable: true }) reason!: CallReason | null;
  /** How many people it hopes to bring; for everybody to read, and nothing is counted against it. */
  @Column('integer', { default: 0 }) places!: number;
  @Column('text', { array: true, default: '{en,nl,fr,es,ar}' }) languages!: readonly Language[];
  @Column('integer', { default: 1 }) version!: number;
}
