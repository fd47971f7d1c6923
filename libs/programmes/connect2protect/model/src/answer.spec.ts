import fc from 'fast-check';
import { ANSWERS, bothAgree, seenBy, SIDES } from './answer';

const answers = fc.record(
  { defender: fc.constantFrom(...ANSWERS), professional: fc.constantFrom(...ANSWERS) },
  { requiredKeys: [] },
);

it('is agreed to by two yes and nothing less', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(bothAgree(given)).toBe(given.defender === 'yes' && given.professional === 'yes');
    }),
  );
});

it('shows each side what it said itself, whatever the other said', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...SIDES), fc.constantFrom(...ANSWERS), (given, side, other) => {
      const across = side === 'defender' ? 'professional' : 'defender';
      expect(seenBy(side, { ...given, [across]: other })).toEqual(seenBy(side, given));
      expect(seenBy(side, given)[across]).toBeUndefined();
    }),
  );
});
