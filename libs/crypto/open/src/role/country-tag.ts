import type { Bytes, EditionAddress, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { COUNTRY_TAG_BYTES, countryTagKeyContext, countryTagMessage, CryptoFault } from '@vrijhaven/crypto/envelope';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { reveal, SecretKey } from '../secret-key';
import type { RoleKey } from './role-key';

/** Makes and checks the tags of one edition. Without it a tag is 16 bytes of chance. */
export type CountryTagKey = SecretKey<'country-tag'>;

/** The key of an edition's tags; it follows from the seed that course managers hold of `course`. (protocol.md step 36) */
export const countryTagKey = (p: VerifyPrimitives, role: RoleKey, address: EditionAddress): CountryTagKey => {
  const { team, compartment, organisation } = role.address;
  if (team !== 'office' || compartment !== 'course' || organisation !== address.organisation)
    throw new CryptoFault('malformed', 'tags are made with the key of the office to course');
  const secret = deriveSecret(p, reveal(role.seed), SECRET_LABELS.countryTagKey, countryTagKeyContext(address));
  return new SecretKey('country-tag', secret);
};

/** The tag that stands for a country in one edition. */
export const countryTag = (p: VerifyPrimitives, key: CountryTagKey, country: string): Bytes =>
  p.keyedHash32(reveal(key), countryTagMessage(country)).slice(0, COUNTRY_TAG_BYTES);
