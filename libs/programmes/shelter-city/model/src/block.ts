/** `reserved`: kept for somebody or something; `closed`: nobody can live there. Either way the place takes no guest. */
export const BLOCK_KINDS = ['reserved', 'closed'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Why, as a code: whatever says more belongs in no open column. */
export const BLOCK_REASONS = ['candidate', 'season', 'repairs', 'cleaning', 'hostAway', 'otherUse', 'other'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** Days that one block may last. */
export const MAX_BLOCK_DAYS = 366;
/** Years for which a seasonal closing can be set at once. */
export const MAX_BLOCK_YEARS = 10;
