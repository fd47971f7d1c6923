import { FAULT_CODES, type FaultCode } from '@vrijhaven/ui';

/** What travels between page and worker. Functions among the arguments become callbacks by number. */
export interface CallMessage {
  readonly call: number;
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A value, a fault by its code, or a callback on the way. Never an error with its text: it could name a key. */
export type AnswerMessage =
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly fault: FaultCode; readonly reference: string | undefined }
  | { readonly callback: number; readonly args: readonly unknown[] };

/** One end of a worker or of a message channel. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const CALLBACK = '__callback';

/** Asks for no prototype by identity: a message may have been made in another realm. */
const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const mapDeep = (value: unknown, change: (value: unknown) => unknown): unknown => {
  const changed = change(value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((item) => mapDeep(item, change));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapDeep(item, change)]));
};

type Callback = (...args: readonly unknown[]) => void;

/** Replaces functions by numbers; `keep` gives each its number. */
export const packFunctions = (args: readonly unknown[], keep: (callback: Callback) => number): readonly unknown[] =>
  args.map((arg) =>
    mapDeep(arg, (value) => (typeof value === 'function' ? { [CALLBACK]: keep(value as Callback) } : value)),
  );

/** Puts functions back that post to the callback of that number. */
export const unpackFunctions = (args: unknown, post: (callback: number, args: readonly unknown[]) => void): unknown =>
  mapDeep(args, (value) => {
    if (!isPlainObject(value)) return value;
    const callback = value[CALLBACK];
    return typeof callback === 'number' ? (...given: readonly unknown[]) => post(callback, given) : value;
  });

/** The code of a thrown transport fault; everything else is a defect, of which only the name leaves the worker. */
export const faultOf = (error: unknown): { fault: FaultCode; reference: string | undefined } => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reference = error instanceof Error && 'correlation' in error ? error.correlation : undefined;
  return {
    fault: FAULT_CODES.find((known) => known === code) ?? 'fault',
    reference: typeof reference === 'string' ? reference : undefined,
  };
};
