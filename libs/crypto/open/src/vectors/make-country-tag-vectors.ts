import { fromText, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from '../open-primitives';
import { countryTag, countryTagKey } from '../role/country-tag';
import { roleKeyOf } from '../role/role-key';
import { SecretKey } from '../secret-key';

/** The tags of a few countries in one edition. Run once, then frozen as v1-country-tag.json. */
export const makeCountryTagVectors = (p: OpenPrimitives) => {
  const [organisation, edition, seed] = [newId(p), newId(p), toText(p.randomBytes(32))];
  const [slug, generation] = ['the-hague-2031', 3];
  const place = { organisation, team: 'office', compartment: 'course', generation } as const;
  const role = roleKeyOf(p, new SecretKey('role-seed', fromText(seed)), place);
  const key = countryTagKey(p, role, { organisation, edition, slug });
  const tags = Object.fromEntries(['NL', 'XA', 'QM'].map((country) => [country, toText(countryTag(p, key, country))]));
  return { organisation, edition, slug, seed, generation, tags };
};

export type CountryTagVectors = ReturnType<typeof makeCountryTagVectors>;
