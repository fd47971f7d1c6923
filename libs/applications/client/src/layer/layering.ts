import type { Compartment } from '@vrijhaven/domain';

/** How far the work is in one compartment. */
export interface LayerCount {
  readonly compartment: Compartment;
  readonly total: number;
  readonly done: number;
}

export interface LayerProgress {
  readonly counts: readonly LayerCount[];
  /** Left as they are, because a check failed or no share reached this member. */
  readonly unreadable: number;
  /** Grants that the server showed and nobody made. */
  readonly unproven: number;
  /** Documents of open cases that the chain calls due and the server did not list. */
  readonly unlisted: number;
  readonly state: 'running' | 'paused' | 'done';
}

export interface LayeringOptions {
  /** Called after every batch. */
  readonly onProgress?: (progress: LayerProgress) => void;
  /** Looks at every open case afterwards, also when nothing was due. */
  readonly thorough?: boolean;
}

/** Encrypting again what lies stored in open cases, for everybody who may read it. */
export interface Layering {
  /** What waits for this member. */
  due(): Promise<readonly LayerCount[]>;
  /**
   * Works until nothing is left, or until `pause`. Every batch is whole by itself: whatever interrupts it, each
   * document is readable before and after, and the next call goes on with what is left.
   */
  run(options?: LayeringOptions): Promise<LayerProgress>;
  /** Lets the batch under way end and stops. */
  pause(): void;
  close(): void;
}
