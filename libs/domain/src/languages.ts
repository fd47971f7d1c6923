export const LANGUAGES = ['en', 'nl', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, for the language page. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/**
 * Languages that browsers leave out of their names, each as its speakers write it: whoever reads a list of languages
 * in any of ours finds their own.
 */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  aa: 'Qafar',
  ab: 'Аԥсшәа',
  bi: 'Bislama',
  bo: 'བོད་སྐད་',
  ce: 'Нохчийн',
  dyu: 'Julakan',
  ff: 'Fulfulde · Pulaar',
  fj: 'Na Vosa Vakaviti',
  kab: 'Taqbaylit',
  kg: 'Kikongo',
  ki: 'Gĩkũyũ',
  kr: 'Kanuri',
  lua: 'Tshiluba',
  mos: 'Mooré',
  nd: 'isiNdebele',
  rn: 'Ikirundi',
  sg: 'Sängö',
  tpi: 'Tok Pisin',
  ve: 'Tshivenḓa',
  za: 'Vahcuengh',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The best match for what a browser prefers, English where none fits. */
export const chooseLanguage = (preferred: readonly string[]): Language =>
  preferred.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)).find(Boolean) ??
  'en';
