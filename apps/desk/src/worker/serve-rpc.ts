import { faultOf, unpackFunctions, type AnswerMessage, type CallMessage, type Port } from './rpc';

/** What may be called; nothing else of the worker can be reached. */
export type Services = Readonly<Record<string, object>>;

const methodOf = (services: Services, { service, method }: CallMessage) => {
  const target = Object.hasOwn(services, service) ? services[service] : undefined;
  const found: unknown = target === undefined ? undefined : Reflect.get(target, method);
  if (target === undefined || typeof found !== 'function') throw new Error(`no ${service}.${method}`);
  return (args: readonly unknown[]): unknown => Reflect.apply(found, target, args);
};

/** Answers calls from the other end with the methods of `services`. */
export const serveRpc = (port: Port, services: Services): void => {
  const post = (message: AnswerMessage) => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent<CallMessage>) => {
    const answer = async () => {
      try {
        const args = unpackFunctions(data.args, (callback, given) => post({ callback, args: given }));
        const value = await methodOf(services, data)(args as readonly unknown[]);
        post({ answer: data.call, value });
      } catch (error) {
        post({ answer: data.call, ...faultOf(error) });
      }
    };
    void answer();
  });
};
