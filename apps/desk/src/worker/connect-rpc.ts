import { Fault, type Remote } from '@vrijhaven/ui';
import { packFunctions, type AnswerMessage, type CallMessage, type Port } from './rpc';

interface Waiting {
  readonly settle: (message: Exclude<AnswerMessage, { callback: number }>) => void;
  readonly callbacks: readonly number[];
}

/**
 * The services of the other end, by name. Faults arrive as `Fault`, and `onFault` hears of each of them;
 * callbacks live as long as their call.
 */
export const connectRpc = (port: Port, onFault: (fault: Fault) => void = () => undefined) => {
  const waiting = new Map<number, Waiting>();
  const callbacks = new Map<number, (...args: readonly unknown[]) => void>();
  let calls = 0;
  let kept = 0;

  port.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
    if ('callback' in data) {
      callbacks.get(data.callback)?.(...data.args);
      return;
    }
    const call = waiting.get(data.answer);
    if (call === undefined) return;
    waiting.delete(data.answer);
    for (const callback of call.callbacks) callbacks.delete(callback);
    call.settle(data);
  });

  const call = (service: string, method: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const mine: number[] = [];
      const packed = packFunctions(args, (callback) => {
        callbacks.set(++kept, callback);
        mine.push(kept);
        return kept;
      });
      const number = ++calls;
      waiting.set(number, {
        callbacks: mine,
        settle: (message) => {
          if (!('fault' in message)) {
            resolve(message.value);
            return;
          }
          const fault = new Fault(message.fault, message.reference);
          onFault(fault);
          reject(fault);
        },
      });
      const message: CallMessage = { call: number, service, method, args: packed };
      port.postMessage(message);
    });

  return <Service extends object>(service: string): Remote<Service> => {
    // One function a method, so that hooks may depend on it.
    const methods = new Map<string | symbol, unknown>();
    const get = (_target: unknown, method: string | symbol): unknown => {
      const known = methods.get(method) ?? ((...args: readonly unknown[]) => call(service, String(method), args));
      methods.set(method, known);
      return known;
    };
    return new Proxy({}, { get }) as Remote<Service>;
  };
};
