import type { LocalisedText } from '@vrijhaven/applications/model';
import { isDay } from '@vrijhaven/domain';
import type { Language } from '@vrijhaven/domain';
import type { EditionDraft, EditionView } from '@vrijhaven/training/client';
import type { EditionFault } from '@vrijhaven/training/model';
import { faultsOf, USUAL_OFFER_DAYS, USUAL_PER_COUNTRY, USUAL_SEATS } from '@vrijhaven/training/model';

/** An edition while it is being typed. */
export interface TypedEdition {
  readonly slug: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly placeName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly languages: readonly string[];
  readonly seats: string;
  readonly perCountry: string;
  readonly offerDays: string;
}

/** Empty fields, or those of an edition that is changed. */
export const typedOf = (edition: EditionView | undefined): TypedEdition => ({
  slug: edition?.slug ?? '',
  title: edition ? { ...edition.title } : { en: '', nl: '', fr: '', es: '', ar: '' },
  placeName: edition?.placeName ?? '',
  startsOn: edition?.startsOn ?? '',
  endsOn: edition?.endsOn ?? '',
  languages: edition?.languages ?? ['en'],
  seats: String(edition?.seats ?? USUAL_SEATS),
  perCountry: String(edition?.perCountry ?? USUAL_PER_COUNTRY),
  offerDays: String(edition?.offerDays ?? USUAL_OFFER_DAYS),
});

/** What was left empty is said in English. */
export const filledIn = (title: Readonly<Record<Language, string>>): LocalisedText => {
  const words = (language: Language) => title[language].trim() || title.en.trim();
  return { en: words('en'), nl: words('nl'), fr: words('fr'), es: words('es'), ar: words('ar') };
};

export const isSlug = (slug: string): boolean => /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/.test(slug);

/** A short name out of a long one: `The Hague 2027` becomes `the-hague-2027`. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

const wholeNumber = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN);

/** The draft as it would be sent, with what of it cannot stand. */
export const readTyped = (
  typed: TypedEdition,
): { readonly draft: EditionDraft; readonly faults: readonly (EditionFault | 'place')[] } => {
  const { placeName, startsOn, endsOn, languages, title } = typed;
  const draft = {
    title: filledIn(title),
    placeName: placeName.trim(),
    ...{ startsOn, endsOn, languages },
    seats: wholeNumber(typed.seats),
    perCountry: wholeNumber(typed.perCountry),
    offerDays: wholeNumber(typed.offerDays),
  };
  const days = isDay(startsOn) && isDay(endsOn);
  const found = days ? faultsOf(draft) : [...faultsOf({ ...draft, startsOn: '2000-01-01', endsOn: '2000-01-01' })];
  return {
    draft,
    faults: [...found, ...(days ? [] : (['days'] as const)), ...(draft.placeName === '' ? (['place'] as const) : [])],
  };
};
