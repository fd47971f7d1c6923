import type { ProposeOutcome } from '../waiting/waiting-acts';

/** How the organisation's word to applicants stands; without a fresh one nobody can apply. */
export interface CheckpointState {
  readonly sequence: number;
  readonly issued: string;
  readonly expires: string;
  /** `behind`: role keys changed since; renew soon. */
  readonly standing: 'fresh' | 'expiresSoon' | 'expired' | 'behind' | 'none';
}

/** One coordinator in office, and until when the root key lets them sign checkpoints. */
export interface SignerView {
  readonly member: string;
  /** The server's word; everything else follows from chain and root key. */
  readonly handle: string;
  /** Null while the root key has certified nothing for their present key. */
  readonly until: string | null;
  readonly standing: 'good' | 'endsSoon' | 'ended' | 'missing';
}

export type CertificateOutcome =
  | { readonly kind: 'kept'; readonly member: string; readonly until: string }
  /** Not of this organisation's root key, for nobody in office, for another key than the chain's, or past its end. */
  | { readonly kind: 'WrongCertificate' | 'NotSigned' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/** Checkpoints need two coordinators: one proposes, the other signs what waits (see `WaitingActs`). */
export interface Checkpoints {
  state(): Promise<CheckpointState>;
  /**
   * Coordinator: signs a checkpoint of the present chain for seven days and leaves it to a second; makes before what
   * keys a team from before lacks.
   */
  propose(): Promise<ProposeOutcome>;
  /** Who may sign checkpoints. */
  signers(): Promise<readonly SignerView[]>;
  /** Administrator or coordinator: brings a certificate that the root key made offline. */
  publishCertificate(paper: string): Promise<CertificateOutcome>;
}
