const LOWER = new Set(['aan', 'de', 'den', 'op', 'ter', 'van']);

/** A city's slug as a name: `den-haag` is Den Haag, `bergen-op-zoom` is Bergen op Zoom. */
export const cityName = (slug: string): string =>
  slug
    .split('-')
    .map((part, place) => (place > 0 && LOWER.has(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
