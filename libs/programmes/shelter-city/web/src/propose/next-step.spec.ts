import type { ConsentView, DisclosureView } from '@vrijhaven/applications/client';
import { nextStepOf } from './next-step';

const accepted = { state: 'accepted', city: { id: '1', slug: 'utrecht', name: 'Utrecht' } } as const;
const consent = (change: Partial<ConsentView> = {}): ConsentView => ({
  subject: 'city:utrecht',
  given: true,
  day: '2026-11-01',
  verified: true,
  ...change,
});
const held: DisclosureView = {
  compartment: 'identity',
  holder: { kind: 'city', city: 'utrecht' },
  since: '2026-11-02',
  until: null,
};
const file = (consents: readonly ConsentView[], disclosures: readonly DisclosureView[] = []) => ({
  consents,
  disclosures,
  state: 'accepted' as const,
});

describe('disclosing to a city', () => {
  it('waits for the yes of the city', () => {
    expect(nextStepOf(file([consent()]), { ...accepted, state: 'proposed' })).toBe('none');
  });
  it('waits for a consent to this very city, given and truly signed', () => {
    for (const consents of [
      [],
      [consent({ subject: 'city:nijmegen' })],
      [consent({ given: false })],
      [consent({ verified: false })],
    ]) {
      expect(nextStepOf(file(consents), accepted)).toBe('waitForConsent');
    }
  });
  it('can go on with both', () => {
    expect(nextStepOf(file([consent()]), accepted)).toBe('disclose');
  });
  it('is done once the city holds the identity', () => {
    expect(nextStepOf(file([consent()], [held]), accepted)).toBe('disclosed');
    expect(nextStepOf(file([consent()], [{ ...held, until: '2026-11-05' }]), accepted)).toBe('disclose');
    const elsewhere: DisclosureView = { ...held, holder: { kind: 'city', city: 'nijmegen' } };
    expect(nextStepOf(file([consent()], [elsewhere]), accepted)).toBe('disclose');
  });
});
