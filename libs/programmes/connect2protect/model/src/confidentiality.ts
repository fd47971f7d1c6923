/** The number of the text that professionals sign now; an older signature is not enough. */
export const CONFIDENTIALITY_VERSION = 1;

/** Its paragraphs in their order; the words are under `confidentiality.<paragraph>`. */
export const CONFIDENTIALITY_PARAGRAPHS = ['lives', 'items', 'actions', 'staff', 'after'] as const;
