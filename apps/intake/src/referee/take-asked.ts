/** What a link for referees ends in. It says only where to begin: the words are typed. */
const ASKED = '#answer';

/** Whether such a link was followed; the address is plain again at once, so that the history holds nothing of it. */
export const takeAsked = (): boolean => {
  if (location.hash !== ASKED) return false;
  history.replaceState(history.state, '', location.pathname);
  return true;
};
