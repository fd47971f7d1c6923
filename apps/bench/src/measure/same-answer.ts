const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));

/** Where two answers first differ and in what; undefined where they say the same. The order of keys says nothing. */
export const firstDifference = (ours: unknown, theirs: unknown, at = ''): string | undefined => {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) return `${at}: ${ours.length} instead of ${theirs.length} items`;
    for (const [index, item] of ours.entries()) {
      const found = firstDifference(item, theirs[index], `${at}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isObject(ours) && isObject(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const found = firstDifference(ours[key], theirs[key], `${at}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return Object.is(ours, theirs) ? undefined : `${at}: ${shown(ours)} instead of ${shown(theirs)}`;
};
