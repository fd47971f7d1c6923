import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The five languages of a title, each filled. */
export interface LocalisedTitle {
  readonly en: string;
  readonly nl: string;
  readonly fr: string;
  readonly es: string;
  readonly ar: string;
}

/** One call for applications: its window, the stays it offers, and the versions that its applicants answered. */
@Entity('call')
export class CallEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text') programme!: string;
  @Column('jsonb') title!: LocalisedTitle;
  @Column('date', { name: 'opens_on' }) opensOn!: Day;
  /** The last day on which the call takes applications. */
  @Column('date', { name: 'closes_on' }) closesOn!: Day;
  /** `[from,until)`, as PostgreSQL writes ranges. */
  @Column('daterange') stays!: string;
  @Column('integer', { name: 'conditions_version' }) conditionsVersion!: number;
  @Column('integer', { name: 'questions_version' }) questionsVersion!: number;
}
