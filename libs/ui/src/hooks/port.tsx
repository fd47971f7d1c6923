import { createContext, use, type ReactNode } from 'react';

/**
 * An object as it looks from the other side of a worker: its methods only, each answering later.
 * Keys stay over there; what comes back is plain data.
 */
export type Remote<Target> = {
  readonly [
    Name in keyof Target as Target[Name] extends (...args: never) => unknown ? Name : never
  ]: Target[Name] extends (...args: infer Args) => infer Result ? (...args: Args) => Promise<Awaited<Result>> : never;
};

/** A place where screens find what an app gives them; asking outside its provider is a defect. */
export const createPort = <Value,>(name: string) => {
  const Context = createContext<Value | undefined>(undefined);
  const Provider = ({ value, children }: { value: Value; children: ReactNode }) => (
    <Context value={value}>{children}</Context>
  );
  const useValue = (): Value => {
    const value = use(Context);
    if (value === undefined) throw new Error(`${name} is used outside its provider`);
    return value;
  };
  return [Provider, useValue] as const;
};
