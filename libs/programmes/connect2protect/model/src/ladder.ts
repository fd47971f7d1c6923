/** What can be shown of a defender, one by one. */
export const RELEASE_ITEMS = [
  'alias',
  'name',
  'photo',
  'country',
  'field',
  'story',
  'contact',
  'languages',
  'threat',
  'help',
] as const;
export type ReleaseItem = (typeof RELEASE_ITEMS)[number];

/**
 * The visibility ladder: `private` stays with the office, `official` may be used by the professional towards
 * authorities, `public` may be said aloud.
 */
export const LEVELS = ['private', 'official', 'public'] as const;
export type Level = (typeof LEVELS)[number];

export const isAbove = (left: Level, right: Level): boolean => LEVELS.indexOf(left) > LEVELS.indexOf(right);

/** Where an item at this level is written: what stays private never enters the log of the pair. */
export const logOf = (level: Level): 'request' | 'pair' => (level === 'private' ? 'request' : 'pair');

/** An item as its entry says it. */
export interface ReleasedItem {
  readonly item: ReleaseItem;
  readonly level: Level;
  readonly text: string;
  /** May be shown to somebody who is asked and has not said yes. A name or a way to reach somebody never may. */
  readonly firstLook: boolean;
}

/** One entry of kind `item`, in the order in which it was written; `sequence` counts within its log. */
export interface ItemEntry extends ReleasedItem {
  readonly log: 'request' | 'pair';
  readonly sequence: number;
  readonly byApplicant: boolean;
  /** How far they said it may go when they asked; what releases it is an entry of its own. */
  readonly wish?: Pick<ReleasedItem, 'firstLook' | 'level'>;
}

export type Ladder = Readonly<Partial<Record<ReleaseItem, ItemEntry>>>;

/** Items that nobody sees before both agreed. */
const NEVER_AT_FIRST: readonly ReleaseItem[] = ['name', 'photo', 'contact'];
export const mayBeFirstLook = (item: ReleaseItem): boolean => !NEVER_AT_FIRST.includes(item);

/**
 * What is released now. [Note: only the defender can raise] an item that anybody else wrote counts for nothing, and of
 * the defender's own the last one in the log `pair` stands; a private one there takes the item back.
 */
export const ladderOf = (entries: readonly ItemEntry[]): Ladder => {
  const ladder: Partial<Record<ReleaseItem, ItemEntry>> = {};
  const own = entries.filter(({ byApplicant, log }) => byApplicant && log === 'pair');
  for (const entry of [...own].sort((left, right) => left.sequence - right.sequence)) ladder[entry.item] = entry;
  return ladder;
};

/** What a pair shares: everything above private. */
export const releasedOf = (ladder: Ladder): readonly ItemEntry[] =>
  RELEASE_ITEMS.flatMap((item) => ladder[item] ?? []).filter(({ level }) => level !== 'private');

/** What somebody who is only being asked may see. */
export const firstLookOf = (ladder: Ladder): readonly ItemEntry[] =>
  releasedOf(ladder).filter(({ item, firstLook }) => firstLook && mayBeFirstLook(item));

/** Entries of the pair that a lower level, or a new text, leaves behind: they are served to nobody any more. */
export const supersededBy = (entries: readonly ItemEntry[], next: Pick<ItemEntry, 'item'>): readonly number[] =>
  entries
    .filter(({ log, item, level }) => log === 'pair' && item === next.item && level !== 'private')
    .map(({ sequence }) => sequence);

/** Items that their owner said may go further, and that nothing has released yet. */
export const wishesIn = (
  items: readonly ItemEntry[],
): readonly (ItemEntry & { readonly wish: NonNullable<ItemEntry['wish']> })[] =>
  items.flatMap(({ wish, ...item }) =>
    wish && item.level === 'private' && isAbove(wish.level, item.level) ? [{ ...item, wish }] : [],
  );
