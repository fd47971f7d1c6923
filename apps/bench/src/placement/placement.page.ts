import type { Told } from './messages';
import { runOne, type AnyWorker, type Ran, type Wish } from './ran';

const bytes = await (await fetch('/solver.wasm')).arrayBuffer();

const startWorker = (): AnyWorker => {
  const worker = new Worker('/worker.js', { type: 'module' });
  return {
    onTold: (listen) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => listen(data);
    },
    onFailed: (listen) => {
      worker.onerror = ({ message }) => listen(message);
    },
    ask: ({ way, size }) => worker.postMessage({ way, size, bytes: bytes.slice(0) }),
    end: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
};

Object.assign(globalThis, { benchPlacement: (wish: Wish): Promise<Ran> => runOne(startWorker, wish) });
