/** Where a key leads in a list of `count` rows; undefined when it is not a key of the list. */
export const stepOf = (key: string, current: number, count: number): number | undefined => {
  if (count === 0) return undefined;
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'k':
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(current + 10, count - 1);
    case 'PageUp':
      return Math.max(current - 10, 0);
    default:
      return undefined;
  }
};
