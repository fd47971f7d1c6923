import { readFileSync } from 'node:fs';
import { loadWork } from './crypto/engines';
import { nativeWork } from './crypto/native';
import { openStation, type Order } from './crypto/station';
import type { Tape } from './crypto/tape';

// A process of its own for one engine, started with whatever node options it is to be measured under.
const tape = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Tape;
const station = openStation((name) => (name === 'native' ? Promise.resolve(nativeWork(tape)) : loadWork(name, tape)));

// Where WebAssembly is off, libsodium rejects a promise that nobody holds before it says so itself.
process.on('unhandledRejection', () => undefined);

process.on('message', (order: Order) => {
  station(order).then(
    (answer) => process.send?.({ answer }),
    (fault: unknown) => process.send?.({ fault: fault instanceof Error ? fault.message : String(fault) }),
  );
});
process.send?.('listening');
