import type { Role } from '@vrijhaven/domain';
import { Entity, PrimaryColumn } from 'typeorm';

/** One role of one member, as the chain says; row security reads it. */
@Entity('member_role')
export class MemberRoleEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') role!: Role;
  @PrimaryColumn('text') team!: string;
}
