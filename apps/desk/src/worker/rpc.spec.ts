import { MessageChannel } from 'node:worker_threads';
import { TransportFault } from '@vrijhaven/client';
import type { Fault } from '@vrijhaven/ui';
import { connectRpc } from './connect-rpc';
import type { Port } from './rpc';
import { serveRpc, type Services } from './serve-rpc';

const channels: MessageChannel[] = [];
afterEach(() => channels.splice(0).forEach(({ port1 }) => port1.close()));

const link = (services: Services, onFault?: (fault: Fault) => void) => {
  const channel = new MessageChannel();
  channels.push(channel);
  serveRpc(channel.port2 as unknown as Port, services);
  return connectRpc(channel.port1 as unknown as Port, onFault);
};

class Counter {
  #count = 0;
  add(by: number): number {
    return (this.#count += by);
  }
  async load(options: { onProgress: (done: number) => void }): Promise<string> {
    options.onProgress(0.5);
    options.onProgress(1);
    return Promise.resolve('done');
  }
  fail(): never {
    throw new TransportFault('offline', 'no network', 'ab12');
  }
  break(): never {
    throw new TypeError('the key was 0123');
  }
}

describe('calls to the worker', () => {
  it('keep their target and come back in order', async () => {
    const counter = link({ counter: new Counter() })<Counter>('counter');
    expect(await Promise.all([counter.add(1), counter.add(2)])).toEqual([1, 3]);
  });

  it('take callbacks at any depth', async () => {
    const seen: number[] = [];
    const counter = link({ counter: new Counter() })<Counter>('counter');
    expect(await counter.load({ onProgress: (done) => seen.push(done) })).toBe('done');
    expect(seen).toEqual([0.5, 1]);
  });

  it('bring faults of the network with their code and reference', async () => {
    const counter = link({ counter: new Counter() })<Counter>('counter');
    await expect(counter.fail()).rejects.toMatchObject({ code: 'offline', reference: 'ab12' });
  });

  it('tell of every fault, whoever asked', async () => {
    const heard: string[] = [];
    const connect = link({ counter: new Counter() }, ({ code }) => heard.push(code));
    await connect<Counter>('counter')
      .fail()
      .catch(() => undefined);
    expect(heard).toEqual(['offline']);
  });

  it('say nothing of a defect but that it happened', async () => {
    const counter = link({ counter: new Counter() })<Counter>('counter');
    const fault: unknown = await counter.break().catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'fault' });
    expect(JSON.stringify(fault) + String(fault)).not.toContain('0123');
  });

  it('reach no inherited or unknown method', async () => {
    const connect = link({ counter: new Counter() });
    await expect(connect<{ x(): void }>('toString').x()).rejects.toMatchObject({ code: 'fault' });
    await expect(connect<{ x(): void }>('counter').x()).rejects.toMatchObject({ code: 'fault' });
  });
});
