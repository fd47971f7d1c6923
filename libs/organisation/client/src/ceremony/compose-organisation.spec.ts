import { checkPlan } from './compose-organisation';
import type { OrganisationPlan } from './compose-organisation';
import { newRootWords, rootOfWords } from './root-words';
import { equalBytes } from '@vrijhaven/crypto/envelope';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';

const founder = (memberId: string, ...roles: string[]) =>
  ({
    account: {},
    bundle: { memberId },
    roles: roles.map((role) => ({ role, team: 'office' })),
  }) as unknown as OrganisationPlan['founders'][number];

const present = (...ids: string[]) =>
  ids.map((memberId) => ({ bundle: { memberId } })) as unknown as OrganisationPlan['coordinators'];

describe('a plan for an organisation', () => {
  const full = [founder('a', 'coordinator'), founder('b', 'coordinator', 'verifier'), founder('c', 'careProfessional')];
  it('stands when two coordinators are there and everything sealed has a reader', () => {
    expect(checkPlan({ founders: full, coordinators: present('a', 'b') })).toBeUndefined();
  });
  it('falls when one comes twice, or is no coordinator', () => {
    expect(checkPlan({ founders: full, coordinators: present('a', 'a') })?.kind).toBe('needsTwoCoordinators');
    expect(checkPlan({ founders: full, coordinators: present('a', 'c') })?.kind).toBe('needsTwoCoordinators');
  });
  it('names what nobody could read', () => {
    expect(
      checkPlan({ founders: full.slice(0, 1).concat(founder('b', 'coordinator')), coordinators: present('a', 'b') }),
    ).toEqual({
      kind: 'nobodyReads',
      compartments: ['care', 'references'],
    });
  });
});

describe('root words', () => {
  const organisation = '0f0e0d0c-0b0a-4908-8706-050403020100';
  it('lead back to the same key, for this organisation only', async () => {
    const { words, root } = await newRootWords(nobleOpener, organisation);
    const again = await rootOfWords(nobleOpener, organisation, words.join(' ').toUpperCase());
    const elsewhere = await rootOfWords(nobleOpener, '1f0e0d0c-0b0a-4908-8706-050403020100', words.join(' '));
    expect(again && equalBytes(again.publicKey, root.publicKey)).toBe(true);
    expect(elsewhere && equalBytes(elsewhere.publicKey, root.publicKey)).toBe(false);
  });
  it('are refused when a word is missing', async () => {
    const { words } = await newRootWords(nobleOpener, organisation);
    expect(await rootOfWords(nobleOpener, organisation, words.slice(1).join(' '))).toBeUndefined();
  });
});
