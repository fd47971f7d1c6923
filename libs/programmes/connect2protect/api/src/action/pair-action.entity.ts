import type { ActionKind, ActionState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that is to be done in a defender's cause; its words are entries of the log `pair`. */
@Entity('pair_action')
export class PairActionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pairing_id' }) pairingId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'professional_id' }) professionalId!: string;
  @Column('text', { name: 'kind' }) use!: ActionKind;
  @Column('text') state!: ActionState;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: Day | null;
  /** Document hash of the newest draft. */
  @Column('bytea', { name: 'draft_hash' }) draftHash!: Uint8Array;
  @Column('integer') version!: number;
}
