/** A key in groups of four, so that two people can compare it aloud. */
export const groupKey = (key: string): string => (key.match(/.{1,4}/g) ?? []).join(' ');
