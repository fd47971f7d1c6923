import { COUNTRY_TAG_BYTES, fromText, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from '../open-primitives';
import { countryTag, countryTagKey } from '../role/country-tag';
import { createRoleSeed, roleKeyOf } from '../role/role-key';
import { reveal, SecretKey } from '../secret-key';
import type { CountryTagVectors } from '../vectors/make-country-tag-vectors';
import type { Runner } from './check';
import { equal, faults, isTrue } from './check';

const COUNTRIES = ['NL', 'XA', 'ZZ', 'AA'] as const;

const scene = (p: OpenPrimitives) => {
  const organisation = newId(p);
  const seed = createRoleSeed(p);
  const place = { organisation, team: 'office', compartment: 'course', generation: 1 } as const;
  return { organisation, seed, place, address: { organisation, edition: newId(p), slug: 'autumn-2031' } };
};

export const countryTagSuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: CountryTagVectors,
): void => {
  describe('country tags (step 36)', () => {
    it('are the same on both engines, one for each country', () => {
      const { seed, place, address } = scene(p);
      const [one, two] = [p, other].map((engine) => {
        const key = countryTagKey(engine, roleKeyOf(engine, seed, place), address);
        return COUNTRIES.map((country) => toText(countryTag(engine, key, country)));
      });
      equal(one, two);
      equal(new Set(one).size, COUNTRIES.length);
      for (const tag of one ?? []) equal(fromText(tag).length, COUNTRY_TAG_BYTES);
    });

    it('have nothing in common between editions, slugs, generations and organisations', () => {
      const { organisation, seed, place, address } = scene(p);
      const tags = [
        [roleKeyOf(p, seed, place), address],
        [roleKeyOf(p, seed, place), { ...address, edition: newId(p) }],
        [roleKeyOf(p, seed, place), { ...address, slug: 'spring-2032' }],
        [roleKeyOf(p, createRoleSeed(p), { ...place, generation: 2 }), address],
        [roleKeyOf(p, seed, { ...place, organisation: newId(p) }), address],
      ] as const;
      const made = tags.map(([role, at]) => {
        const key = countryTagKey(p, role, { ...at, organisation: role.address.organisation });
        return COUNTRIES.map((country) => toText(countryTag(p, key, country)));
      });
      equal(new Set(made.flat()).size, COUNTRIES.length * tags.length);
      isTrue(organisation === address.organisation, 'the scene holds together');
    });

    it('are made with the key of the office to course, and of nothing that is not a country', () => {
      const { seed, place, address } = scene(p);
      for (const wrong of [{ team: 'host:den-haag' }, { compartment: 'roster' }, { organisation: newId(p) }] as const)
        faults('malformed', () => countryTagKey(p, roleKeyOf(p, seed, { ...place, ...wrong }), address));
      const key = countryTagKey(p, roleKeyOf(p, seed, place), address);
      for (const wrong of ['', 'nl', 'NLD', 'N1', ' NL', 'NL\n']) faults('malformed', () => countryTag(p, key, wrong));
      faults('malformed', () => countryTagKey(p, roleKeyOf(p, seed, place), { ...address, slug: 'Not a slug' }));
    });

    it('are not made once the key was wiped, and the key is not the seed', () => {
      const { seed, place, address } = scene(p);
      const key = countryTagKey(p, roleKeyOf(p, seed, place), address);
      isTrue(toText(reveal(key)) !== toText(reveal(seed)), 'the key of tags is the seed of the role');
      key.wipe();
      let wiped = false;
      try {
        countryTag(p, key, 'NL');
      } catch {
        wiped = true;
      }
      isTrue(wiped, 'a wiped key still makes tags');
    });

    it('give what they gave when the vectors were frozen', () => {
      const { organisation, edition, slug, generation, tags } = vectors;
      const place = { organisation, team: 'office', compartment: 'course', generation } as const;
      const role = roleKeyOf(p, new SecretKey('role-seed', fromText(vectors.seed)), place);
      const key = countryTagKey(p, role, { organisation, edition, slug });
      for (const [country, tag] of Object.entries(tags))
        equal([country, toText(countryTag(p, key, country))], [country, tag]);
    });
  });
};
