import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of staff: what the chain says of them, and the name they sign in with. */
@Entity('member')
export class MemberEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) handle!: string;
  @Column('bytea', { name: 'sign_key' }) signKey!: Uint8Array;
  @Column('bytea', { name: 'kem_key' }) kemKey!: Uint8Array;
  /** False from the link that removed them on. */
  @Column('boolean') active!: boolean;
}
