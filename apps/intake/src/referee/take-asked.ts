/** What a link ends in: for referees, which says only where to begin, or an invitation to a course. */
const KNOWN = /^#(answer$|course\.)/;

/** How such a link ended, if one was followed; the address is plain again at once: the history holds nothing of it. */
export const takeAsked = (): string => {
  const { hash, pathname } = location;
  if (!KNOWN.test(hash)) return '';
  history.replaceState(history.state, '', pathname);
  return hash.slice(1);
};
