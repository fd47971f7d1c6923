/**
 * What a place can offer, in the codes in which defenders say what they need (the question `housing`), and some that
 * only hosts think of. A place may carry words of its own beside them.
 */
export const HOUSING_FEATURES = [
  'stepFree',
  'groundFloor',
  'quiet',
  'ownBathroom',
  'garden',
  'noPets',
  'nearTransport',
] as const;
export const HOST_FEATURES = [
  'ownKitchen',
  'sharedKitchen',
  'workspace',
  'central',
  'secure',
  'family',
  'pets',
] as const;
export const PLACE_FEATURES = [...HOUSING_FEATURES, ...HOST_FEATURES] as const;
export type PlaceFeature = (typeof PLACE_FEATURES)[number];

export const isPlaceFeature = (word: string): word is PlaceFeature =>
  (PLACE_FEATURES as readonly string[]).includes(word);
