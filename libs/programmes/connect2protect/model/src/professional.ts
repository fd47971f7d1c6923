/** Who lends their influence. */
export const PROFESSIONAL_KINDS = ['mp', 'mep', 'lawyer', 'other'] as const;
export type ProfessionalKind = (typeof PROFESSIONAL_KINDS)[number];

/** Pairs that one person can carry at the very most. */
export const MAX_PAIRS = 10;

/** What a defender works on, and a professional knows. */
export const THEMES = [
  'womensRights',
  'lgbtiRights',
  'environment',
  'landRights',
  'indigenousRights',
  'minorityRights',
  'pressFreedom',
  'ruleOfLaw',
  'labourRights',
  'childrensRights',
  'digitalRights',
  'antiCorruption',
  'conflictAndPeace',
  'migration',
] as const;
export type Theme = (typeof THEMES)[number];

/** Parts of the world; a country would tell too much of too few. */
export const REGIONS = [
  'northAfrica',
  'westAfrica',
  'eastAfrica',
  'southernAfrica',
  'middleEast',
  'centralAsia',
  'southAsia',
  'southeastAsia',
  'eastAsia',
  'easternEurope',
  'southernCaucasus',
  'centralAmerica',
  'southAmerica',
  'caribbean',
  'northAmerica',
  'westernEurope',
  'oceania',
] as const;
export type Region = (typeof REGIONS)[number];

/** What would help, in codes; words beside it are the defender's own. */
export const HELPS = ['letter', 'question', 'visit', 'statement', 'introduction', 'advice', 'contact'] as const;
export type Help = (typeof HELPS)[number];
