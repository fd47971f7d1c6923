import type { NewUnlocker } from '@vrijhaven/crypto/envelope';

/** A way in, in the order of its table: member, method, login key, salt, passes, memory, sealed seed. */
export const unlockerValues = (member: string, unlocker: NewUnlocker): unknown[] => {
  const { method, loginKey, salt, parameters, envelope } = unlocker;
  return [member, method, loginKey, salt, parameters.passes, parameters.memoryKib, envelope];
};
