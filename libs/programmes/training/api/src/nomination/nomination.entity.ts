import type { NominationState } from '@vrijhaven/training/model';
import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An invitation to one edition. The invitation itself is not kept, only its hash. (protocol.md step 39) */
@Entity('nomination')
export class NominationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  /** Of the maker, over edition, hash and last day. */
  @Column('bytea') signature!: Buffer;
  @Column('uuid', { name: 'maker_id' }) makerId!: string;
  @Column('date', { name: 'made_on' }) madeOn!: Day;
  @Column('date', { name: 'expires_on' }) expiresOn!: Day;
  /** That its last day has passed is not written down. */
  @Column('text') state!: Exclude<NominationState, 'expired'>;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: Day | null;
}
