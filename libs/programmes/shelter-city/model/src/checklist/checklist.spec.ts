import { LANGUAGES } from '@vrijhaven/domain';
import { loadChecklistTexts } from './checklist-texts';
import { dueOf, isLate, middleOf, usualDue } from './due';
import { ITEM_CODES, ITEMS, itemOf, STAGES } from './items';

const period = { from: '2031-04-01', until: '2031-07-01' };

describe('the checklist', () => {
  it('has one item for each code, each in a stage and in somebody’s hands', () => {
    expect(ITEMS.map(({ code }) => code).sort()).toEqual([...ITEM_CODES].sort());
    expect(ITEMS.filter(({ stage, by }) => !STAGES.includes(stage) || by.length === 0)).toEqual([]);
  });

  it.each(LANGUAGES)('speaks %s for every item, to staff and to the guest', async (language) => {
    const texts = await loadChecklistTexts(language);
    const keys = ITEM_CODES.flatMap((code) => [code, `${code}.hint`, `${code}.guest`]);
    const stages = STAGES.map((stage) => `stage.${stage}`);
    expect(Object.keys(texts).sort()).toEqual([...keys, ...stages].sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('seals what is about leaving apart from what is about living here', () => {
    expect(itemOf('housing').sealedIn).toBe('stay');
    expect(itemOf('returnPlan').sealedIn).toBe('exit');
  });

  it('knows the usual days from the dates of the stay, and staff’s own before them', () => {
    expect(middleOf(period)).toBe('2031-05-16');
    expect(usualDue('housing', period)).toBe('2031-03-18');
    expect(usualDue('riskReview', period)).toBe('2031-05-23');
    expect(usualDue('returnPlan', period)).toBe('2031-06-10');
    const housing = { code: 'housing', state: 'todo', due: '2031-03-01' } as const;
    expect(dueOf(housing, period)).toBe('2031-03-01');
    expect(isLate(housing, period, '2031-03-02')).toBe(true);
    expect(isLate(housing, period, '2031-03-01')).toBe(false);
    expect(isLate({ ...housing, state: 'done' }, period, '2031-03-02')).toBe(false);
  });
});
