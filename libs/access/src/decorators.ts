import type { Action } from './policy';

const REQUIRED = Symbol('access: required action');
const PUBLIC = Symbol('access: reason to be public');

/** The action that a resolver performs. A stranger is asked to sign in; anybody else meets `permit` inside. */
export const Requires =
  (action: Action) =>
  <Method>(_prototype: object, _name: string, { value }: TypedPropertyDescriptor<Method>): void => {
    if (typeof value === 'function') Reflect.defineMetadata(REQUIRED, action, value);
  };

/** A resolver for everybody, with the reason why. */
export const Public =
  (reason: string) =>
  <Method>(_prototype: object, _name: string, { value }: TypedPropertyDescriptor<Method>): void => {
    if (typeof value === 'function') Reflect.defineMetadata(PUBLIC, reason, value);
  };

export type Access = { readonly requires: Action } | { readonly public: string };

/** What a resolver declared; undefined for silence, which neither the linter nor the start of the API passes. */
export const accessOf = (method: object): Access | undefined => {
  const action = Reflect.getMetadata(REQUIRED, method) as Action | undefined;
  if (action) return { requires: action };
  const reason = Reflect.getMetadata(PUBLIC, method) as string | undefined;
  return reason ? { public: reason } : undefined;
};
