interface Sitter {
  readonly token: string;
  readonly kind: 'member' | 'receipt';
}

/** A browser has six lines to a site, and the rest of the desk needs some. */
const MOST_OF_ONE = 4;
const MOST_OF_ALL = 2_000;
/** Anybody can make receipts, and many: whoever takes all lines that these may have leaves the staff theirs. */
const MOST_OF_RECEIPTS = 1_000;

/** Whether one more stream of this session may be opened beside those that are. */
export const hasRoom = (streams: Iterable<Sitter>, { token, kind }: Sitter): boolean => {
  let [all, ofReceipts, own] = [0, 0, 0];
  for (const stream of streams) {
    all += 1;
    if (stream.kind === 'receipt') ofReceipts += 1;
    if (stream.token === token) own += 1;
  }
  return own < MOST_OF_ONE && all < MOST_OF_ALL && (kind === 'member' || ofReceipts < MOST_OF_RECEIPTS);
};
