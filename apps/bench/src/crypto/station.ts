import type { EngineName } from './engines';
import type { Task, Work } from './work';

/** What a process or a page is asked to do. */
export type Order =
  | { readonly kind: 'begin'; readonly engine: EngineName }
  | { readonly kind: 'sample' }
  | { readonly kind: 'seal'; readonly at: number }
  | { readonly kind: 'run'; readonly task: Task; readonly times: number };

/** Takes orders one by one; of a run it answers the milliseconds that it took. */
export type Station = (order: Order) => Promise<unknown>;

/** One engine somewhere, ready to be measured there. */
export const openStation = (load: (name: EngineName) => Promise<Work>): Station => {
  let work: Work | undefined;
  return async (order) => {
    if (order.kind === 'begin') {
      work = await load(order.engine);
      return typeof WebAssembly === 'undefined' ? 'without WebAssembly' : 'with WebAssembly';
    }
    if (!work) throw new Error('no engine was begun');
    switch (order.kind) {
      case 'sample':
        return work.sample?.();
      case 'seal':
        return work.seal?.(order.at);
      case 'run': {
        const start = performance.now();
        await work.run(order.task, order.times);
        return performance.now() - start;
      }
    }
  };
};
