export const en = {
  programme: 'Connect2Protect',
} as const;
