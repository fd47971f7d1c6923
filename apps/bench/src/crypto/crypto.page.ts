import { loadWork } from './engines';
import { openStation, type Order } from './station';
import type { Tape } from './tape';

// In the page: everything but the engine in C. The tape is fetched, for it is long.
const tape = (await (await fetch('/tape.json')).json()) as Tape;
const station = openStation((name) =>
  name === 'native' ? Promise.reject(new Error('a page has no engine in C')) : loadWork(name, tape),
);
Object.assign(globalThis, { benchStation: (order: Order) => station(order) });
