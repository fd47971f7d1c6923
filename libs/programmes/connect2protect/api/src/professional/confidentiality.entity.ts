import type { Day } from '@vrijhaven/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member of a professional’s team signed the confidentiality statement, and which text. */
@Entity('confidentiality')
export class ConfidentialityEntity {
  @PrimaryColumn('uuid', { name: 'professional_id' }) professionalId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('integer', { name: 'text_version' }) textVersion!: number;
  @Column('date') day!: Day;
  @Column('bytea') signature!: Uint8Array;
}
