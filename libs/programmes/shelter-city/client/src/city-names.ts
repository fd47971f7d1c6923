import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { MemberSession } from '@vrijhaven/organisation/client';

/** The slug that a city of this name has: lower case, no accents, dashes for the rest. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * [Note: a name leads to one key] People choose a city by name, keys go by slug. A server that showed
 * one city's name over another's slug would steer a profile to the wrong hosts; so the two must fit.
 */
export const checkedCity = <City extends { readonly id: string; readonly slug: string; readonly name: string }>(
  { inside }: MemberSession,
  city: City,
): City => {
  if (slugOf(city.name) !== city.slug)
    throw new CryptoFault('key-mismatch', 'the name of a city is not that of its team');
  inside.shownBefore('city', city.id, [city.slug]);
  return city;
};
