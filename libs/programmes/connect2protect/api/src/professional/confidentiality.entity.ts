import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's signed word to keep to themselves what they hear as this professional's team. */
@Entity('confidentiality')
export class ConfidentialityEntity {
  @PrimaryColumn('uuid', { name: 'professional_id' }) professionalId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('integer', { name: 'text_version' }) textVersion!: number;
  @Column('date') day!: Day;
  @Column('bytea') signature!: Uint8Array;
}
