import type { OfficeSize } from '@vrijhaven/testing/crowd';
import type { Heard, Way } from './calculate';
import type { Told } from './messages';

/** What is asked of one worker, and when it is ended at the latest. */
export interface Wish {
  readonly way: Way;
  readonly size: OfficeSize;
  readonly milliseconds: number;
}

/** What came of it. */
export interface Ran {
  /** `ended`: by whoever waits, with the best so far. */
  readonly kind: 'done' | 'ended' | 'failed';
  readonly why?: string;
  readonly first: Heard | undefined;
  readonly last: Heard | undefined;
  /** From the word to stop until another worker is ready to go on; only where it was ended. */
  readonly cancelling: number | undefined;
}

/** As much of a worker as is needed. */
export interface AnyWorker {
  onTold(listen: (told: Told) => void): void;
  onFailed(listen: (why: string) => void): void;
  ask(wish: Wish): void;
  end(): Promise<unknown>;
}

/** One calculation in a worker of its own, ended when its time is over. */
export const runOne = (start: () => AnyWorker, wish: Wish): Promise<Ran> =>
  new Promise((resolve) => {
    const worker = start();
    let [first, last]: (Heard | undefined)[] = [];
    const finish = (kind: Ran['kind'], rest: Partial<Ran> = {}): void => {
      clearTimeout(late);
      resolve({ kind, first, last, cancelling: undefined, ...rest });
    };
    const late = setTimeout(() => {
      const told = performance.now();
      void worker.end();
      const next = start();
      next.onTold(() => {
        void next.end();
        finish('ended', { cancelling: performance.now() - told });
      });
    }, wish.milliseconds);
    worker.onFailed((why) => finish('failed', { why }));
    worker.onTold((told) => {
      if (told.kind === 'ready') worker.ask(wish);
      else if (told.kind === 'failed') {
        void worker.end();
        finish('failed', { why: told.why });
      } else {
        first ??= told.heard;
        last = told.heard;
        if (told.kind === 'better') return;
        void worker.end();
        finish('done');
      }
    });
  });
