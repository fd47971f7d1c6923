import fc from 'fast-check';
import { ITEM_CODES, ITEM_STATES } from './checklist/items';
import { GUARDS, openForExtension, openGuards } from './guards';
import type { Standing } from './guards';
import { residencyLifecycle, RESIDENCY_STATES } from './residency.lifecycle';

const NOTHING: Standing = {
  items: {},
  entries: [],
  followUpsAhead: 0,
  followUpsHeld: 0,
  movePlanned: false,
  held: false,
};

const standings = fc.record<Standing>({
  items: fc.dictionary(fc.constantFrom(...ITEM_CODES), fc.constantFrom(...ITEM_STATES)),
  entries: fc.subarray(['stay', 'exit', 'notes']),
  followUpsAhead: fc.nat(3),
  followUpsHeld: fc.nat(3),
  movePlanned: fc.boolean(),
  held: fc.boolean(),
});

describe('the guards of a stay', () => {
  it('stand before states that the lifecycle knows a way into', () => {
    const reached = new Set(Object.values(residencyLifecycle).flatMap((moves) => Object.keys(moves)));
    expect(Object.keys(GUARDS).filter((state) => !reached.has(state))).toEqual([]);
  });

  it('let nobody arrive without a home and somebody to call, by name', () => {
    expect(openGuards('arrived', NOTHING)).toEqual(['housing', 'emergencyContact']);
    const housed = { ...NOTHING, items: { housing: 'done' as const, emergencyContact: 'notNeeded' as const } };
    expect(openGuards('arrived', housed)).toEqual(['emergencyContact']);
  });

  it('let nobody leave without a plan, or their own no, and how they left', () => {
    expect(openGuards('departed', NOTHING)).toEqual(['returnPlan', 'departureEntry']);
    const refused = { ...NOTHING, items: { returnPlan: 'refused' as const }, entries: ['exit'] };
    expect(openGuards('departed', refused)).toEqual([]);
    expect(openGuards('departed', { ...refused, movePlanned: true })).toEqual(['noMovePlanned']);
    const noted = { ...refused, entries: ['notes'] };
    expect(openGuards('departed', noted)).toEqual(['departureEntry']);
    expect(openGuards('departed', { ...noted, held: true })).toEqual([]);
  });

  it('close nothing before the last follow-up, unless the guest wanted none', () => {
    expect(openGuards('closed', NOTHING)).toEqual(['followUps']);
    expect(openGuards('closed', { ...NOTHING, followUpsHeld: 2 })).toEqual([]);
    expect(openGuards('closed', { ...NOTHING, followUpsHeld: 2, followUpsAhead: 1 })).toEqual(['followUps']);
    expect(openGuards('closed', { ...NOTHING, items: { followUpDays: 'refused' } })).toEqual([]);
  });

  it('make nothing longer without the visa looked at', () => {
    expect(openForExtension(NOTHING)).toEqual(['visaCheck']);
    expect(openForExtension({ items: { visaCheck: 'done' } })).toEqual([]);
  });

  it('never close again by doing more of what is asked', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom(...RESIDENCY_STATES), (standing, to) => {
        const open = openGuards(to, standing);
        const better: Standing = {
          items: { ...standing.items, housing: 'done', emergencyContact: 'done', returnPlan: 'done' },
          entries: ['exit'],
          followUpsAhead: 0,
          followUpsHeld: standing.followUpsHeld + 1,
          movePlanned: false,
          held: false,
        };
        expect(openGuards(to, better)).toEqual([]);
        expect(new Set(open).size).toBe(open.length);
      }),
    );
  });
});
