import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signature as it travels; `signer` null stands for the root key or the escrow's: the signed body says which. */
export interface StoredSignature {
  readonly signer: string | null;
  /** base64url */
  readonly signature: string;
}

/** One signed statement of the membership chain. Never changed, never deleted. */
@Entity('chain_link')
export class ChainLinkEntity {
  @PrimaryColumn('integer') sequence!: number;
  @Column('bytea') link!: Uint8Array;
  @Column('jsonb') signatures!: StoredSignature[];
  /** What the next link, grants and checkpoints call this one. */
  @Column('bytea', { unique: true }) hash!: Uint8Array;
}
