import type { Bytes } from './bytes';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';
import { checkedName } from './names';

/** For which edition a tag stands; two that differ in either have nothing in common. */
export interface EditionAddress {
  readonly organisation: Id;
  readonly edition: Id;
  /** The public name that is also that of its trainers' team: a server cannot give it to two editions unseen. */
  readonly slug: string;
}

/** Bytes of a tag: too many to meet by chance, and all that the server ever has of a country. */
export const COUNTRY_TAG_BYTES = 16;

/** Context from which the key of an edition's tags is derived. (protocol.md step 36) */
export const countryTagKeyContext = ({ organisation, edition, slug }: EditionAddress): Bytes =>
  lp(parseId(organisation), parseId(edition), checkedName(slug));

/** What is hashed under that key: two capital letters, so that one country has one tag. */
export const countryTagMessage = (country: string): Bytes => {
  if (!/^[A-Z]{2}$/.test(country)) throw new CryptoFault('malformed', 'a country is two capital letters');
  return lp(LABELS.countryTag, country);
};
