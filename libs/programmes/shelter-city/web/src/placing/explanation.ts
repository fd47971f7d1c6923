import { lastDayOf, unreachable } from '@vrijhaven/domain';
import type { Block, Change, GivenUp, MatchingCandidate, Merit } from '@vrijhaven/shelter-city/matching';
import { joinList, type Translate } from '@vrijhaven/ui';
import type { Language } from '@vrijhaven/domain';
import type { en } from './words/en';
import type { Names } from './names';

type T = Translate<keyof typeof en>;

/** A merit as a sentence; what nobody need be told has none. */
export const meritText = (merit: Merit, t: T, names: Names): string | undefined => {
  switch (merit.kind) {
    case 'need':
      return t('merit.need', { what: names.attribute(merit.code) });
    case 'wish':
      return t('merit.wish', { what: names.attribute(merit.code) });
    case 'hope':
      return t('merit.hope', { what: names.hope(merit.code) });
    case 'language':
      return t('merit.language', { language: names.tongue(merit.code) });
    case 'length':
      return merit.full ? t('merit.full', { count: merit.days }) : undefined;
    case 'soon':
      return merit.start === 0 ? t('merit.soon') : undefined;
    case 'rank':
      return t('merit.rank', { rank: merit.rank });
    default:
      return unreachable(merit);
  }
};

/** What somebody does not get, as a sentence. */
export const givenUpText = (given: GivenUp, t: T, names: Names, language: Language): string => {
  switch (given.kind) {
    case 'wish':
      return t('given.wish', { what: names.attribute(given.code) });
    case 'hope':
      return t('given.hope', { what: names.hope(given.code) });
    case 'shorter':
      return t('given.shorter', { count: given.days });
    case 'later':
      return t('given.later', { count: given.days });
    case 'better': {
      const place = names.place(given.place);
      const city = names.city(names.citySlug(given.place));
      const who = joinList(given.takers.map(names.candidate), language);
      return who === '' ? t('given.balance', { place, city }) : t('given.better', { place, city, who });
    }
    default:
      return unreachable(given);
  }
};

const TIME = ['taken', 'given'];

/** What stands in the way of somebody, one sentence for each reason; together they block every place. */
export const blockTexts = (
  blocks: readonly Block[],
  candidate: MatchingCandidate | undefined,
  total: number,
  t: T,
  names: Names,
  language: Language,
): readonly string[] => {
  // Only when nothing but needs and days is at play may one say "every place with …".
  const times = blocks.filter(({ reason }) => TIME.includes(reason.kind));
  const plain =
    times.length === 1 && blocks.every(({ reason }) => reason.kind === 'lacks' || TIME.includes(reason.kind));
  const needs = joinList((candidate?.needs ?? []).map(names.attribute), language);
  return blocks.map(({ reason, places }) => {
    const count = places.length;
    switch (reason.kind) {
      case 'avoidsCity':
        return t('block.avoidsCity', { city: names.city(reason.city) });
      case 'avoidsCommunity':
        return t('block.avoidsCommunity', {
          community: names.community(reason.community),
          cities: joinList([...new Set(places.map((id) => names.city(names.citySlug(id))))], language),
        });
      case 'declined':
        return t('block.declined', { city: names.city(reason.city) });
      case 'noLanguage':
        return t('block.noLanguage', {
          cities: joinList([...new Set(places.map((id) => names.city(names.citySlug(id))))], language),
        });
      case 'lacks':
        return t('block.lacks', { what: names.attribute(reason.need), count, total });
      case 'excluded':
        return t('block.excluded', { count, total });
      case 'dates':
        return t('block.dates');
      case 'taken':
      case 'given': {
        const { kind, freeFrom } = reason;
        if (freeFrom === undefined) return t(`block.${kind}.always`, { count, total });
        const day = names.day(freeFrom);
        if (plain && needs !== '' && blocks.length > 1) return t(`block.${kind}.needs`, { needs, day });
        return plain && blocks.length === 1
          ? t(`block.${kind}.all`, { day })
          : t(`block.${kind}`, { count, total, day });
      }
      default:
        return unreachable(reason);
    }
  });
};

/** One change that would place somebody, as a sentence. */
export const changeText = (change: Change, t: T, names: Names): string => {
  switch (change.kind) {
    case 'withoutNeed':
      return t('change.withoutNeed', { what: names.attribute(change.need) });
    case 'cityAllowed':
      return t('change.cityAllowed', { city: names.city(change.city) });
    case 'declineLifted':
      return t('change.declineLifted', { city: names.city(change.city) });
    case 'communityAllowed':
      return t('change.communityAllowed', { community: names.community(change.community) });
    case 'interpreter':
      return t('change.interpreter');
    case 'pairAllowed':
      return t('change.pairAllowed');
    case 'shorter':
      return t('change.shorter', { count: change.days });
    case 'stayUntil':
      return t('change.stayUntil', { day: names.day(lastDayOf({ until: change.day })) });
    case 'comeFrom':
      return t('change.comeFrom', { day: names.day(change.day) });
    case 'placeMore':
      return t('change.placeMore', { city: names.city(change.city) });
    default:
      return unreachable(change);
  }
};
