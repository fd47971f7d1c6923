const listeners = new Set<() => void>();

/** Something waits, or waits no more: the page and the count in the navigation look again. */
export const actsChanged = (): void => {
  for (const listener of listeners) listener();
};

export const onActsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
