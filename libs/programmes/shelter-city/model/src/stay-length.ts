/** A stay is up to three months; the rest is for flights that do not leave on the day. */
export const MAX_STAY_DAYS = 100;

/** With the visa looked at, a stay may be made this long and no longer. */
export const MAX_EXTENDED_DAYS = 200;
