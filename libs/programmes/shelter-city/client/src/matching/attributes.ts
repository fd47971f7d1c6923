/** Attributes that are a need when asked for, whatever else a city offers. The others are wishes until somebody says must. */
export const ACCESS_NEEDS = ['stepFree', 'groundFloor', 'ownBathroom', 'noPets'] as const;

/** A need that another attribute meets as well. */
const ALSO_MET_BY: Readonly<Record<string, readonly string[]>> = { groundfloor: ['stepfree'] };

/** Which attributes of a place help with a hope; hopes without a line are the city's programme, not the place's. */
const HELPS_WITH: Readonly<Record<string, readonly string[]>> = {
  rest: ['quiet', 'garden'],
  study: ['workspace', 'quiet'],
  network: ['central', 'neartransport'],
  advocacy: ['neartransport', 'central'],
  health: ['quiet', 'ownbathroom'],
};

const plain = new Map<string, string>();

/** Cities write codes as they like (`step-free`, `stepFree`): compared without case and dashes. */
export const plainCode = (code: string): string => {
  const known = plain.get(code);
  if (known !== undefined) return known;
  const found = code.replace(/[^a-z]/gi, '').toLowerCase();
  plain.set(code, found);
  return found;
};

const has = (attributes: readonly string[], code: string): boolean =>
  attributes.some((each) => plainCode(each) === code);

/** Whether a place has what was asked for, or something that does as well. */
export const meets = (attributes: readonly string[], need: string): boolean => {
  const code = plainCode(need);
  return has(attributes, code) || (ALSO_MET_BY[code]?.some((each) => has(attributes, each)) ?? false);
};

/** Whether a place can serve a hope at all. */
export const isServable = (hope: string): boolean => hope in HELPS_WITH;

/** Whether something about a place serves a hope. */
export const serves = (attributes: readonly string[], hope: string): boolean =>
  (HELPS_WITH[hope] ?? []).some((each) => has(attributes, each));
