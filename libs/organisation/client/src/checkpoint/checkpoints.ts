/** How the organisation's word to applicants stands; without a fresh one nobody can apply. */
export interface CheckpointState {
  readonly sequence: number;
  readonly issued: string;
  readonly expires: string;
  /** `behind`: role keys changed since; renew soon. */
  readonly standing: 'fresh' | 'expiresSoon' | 'expired' | 'behind' | 'none';
}

export type PublishOutcome =
  | { readonly kind: 'published'; readonly state: CheckpointState }
  | { readonly kind: 'NotSigned' }
  | { readonly kind: 'WrongPaper' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/** Checkpoints need two coordinators: one prepares a paper (text to hand over), the other signs and publishes it. */
export interface Checkpoints {
  state(): Promise<CheckpointState>;
  /** Coordinator: signs a checkpoint of the present chain for seven days. */
  prepare(): Promise<{ readonly paper: string }>;
  /** A second coordinator: compares the paper with the own replay of the chain, signs, publishes. */
  countersign(paper: string): Promise<PublishOutcome>;
}
