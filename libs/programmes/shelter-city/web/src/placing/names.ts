import { optionText, questionOf } from '@vrijhaven/applications/model';
import { caseCode, countryName, languageName, useQuestionTexts } from '@vrijhaven/applications/web';
import { useMemo } from 'react';
import { formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import type { Day } from '@vrijhaven/domain';
import { attributeName, shelterCityWords } from '../words';
import type { PlacingFacts } from './use-placing';

/** Words for everything that an explanation names by its code. */
export interface Names {
  readonly candidate: (id: string) => string;
  readonly place: (id: string) => string;
  /** Slug of the city in which a place stands. */
  readonly citySlug: (place: string) => string;
  readonly city: (slug: string) => string;
  readonly attribute: (code: string) => string;
  readonly hope: (code: string) => string;
  readonly tongue: (code: string) => string;
  /** A country code as a community; other codes as they were written. */
  readonly community: (code: string) => string;
  readonly day: (day: Day) => string;
}

export const useNames = ({ pool, cities }: PlacingFacts): Names => {
  const t = useMessages(shelterCityWords);
  const texts = useQuestionTexts();
  const language = useLanguage();
  return useMemo(() => {
    const aliases = new Map(pool.map(({ id, alias }) => [id, alias]));
    const places = new Map(cities.flatMap((city) => city.places.map((place) => [place.id, { city, place }] as const)));
    const hopes = questionOf('hopes');
    const alias = (id: string) => aliases.get(id) ?? '';
    return {
      candidate: (id) => (alias(id) === '' ? caseCode(id) : alias(id)),
      place: (id) => places.get(id)?.place.name ?? '',
      citySlug: (id) => places.get(id)?.city.slug ?? '',
      city: (slug) => cities.find((city) => city.slug === slug)?.name ?? slug,
      attribute: (code) => attributeName(code, t),
      hope: (code) => (hopes ? optionText(texts, hopes, code) : code),
      tongue: (code) => languageName(code, language),
      community: (code) => (/^[A-Z]{2}$/.test(code) ? countryName(code, language) : code),
      day: (day) => formatDay(day, language),
    };
  }, [pool, cities, t, texts, language]);
};
