import { LANGUAGES } from '@vrijhaven/domain';
import fc from 'fast-check';
import { formOf, questionIn, WHOLE_FORM, withAddedTexts } from '../questions/form';
import { loadQuestionTexts } from '../questions/question-texts';
import { QUESTIONS } from '../questions/questions';
import { splitAnswers } from '../questions/split-answers';
import { conditionsOf, LEAVABLE, USUAL_FORM } from './call-form';
import type { AddedQuestion, CallForm } from './call-form';
import { CALL_DECISIONS, callStateOn } from './call.lifecycle';
import { wrongParts } from './check-call-form';
import { conditionText, loadConditionTexts } from './condition-texts';
import type { Condition } from './conditions';
import { CONDITION_CODES, conditionBehind, questionsOfCondition, variantsOf } from './conditions';

const title = { en: 'Boat?', nl: 'Boot?', fr: 'Bateau ?', es: '¿Barco?', ar: 'قارب؟' };
const boat: AddedQuestion = { key: 'added1', compartment: 'threat', kind: 'text', title, hint: null };
const only = (...codes: string[]): CallForm => ({
  ...USUAL_FORM,
  conditions: USUAL_FORM.conditions.filter(({ code }) => codes.includes(code)),
});

describe('the conditions', () => {
  it('are judged by questions that exist', () => {
    const keys = QUESTIONS.map(({ key }) => key);
    for (const code of CONDITION_CODES)
      expect(questionsOfCondition(code).filter((key) => !keys.includes(key))).toEqual([]);
  });
  it.each(LANGUAGES)('have words in %s, one for each way to put them', async (language) => {
    const texts = await loadConditionTexts(language);
    const all = CONDITION_CODES.flatMap((code): readonly Condition[] =>
      variantsOf(code).length === 0
        ? [{ code, variant: null }]
        : variantsOf(code).map((variant) => ({ code, variant })),
    );
    expect(all.map((condition) => conditionText(texts, condition)).filter((text) => !text.includes(' '))).toEqual([]);
    expect(Object.keys(texts)).toHaveLength(all.length);
  });
  it('are read in one order, however they were chosen', () => {
    const backwards = { ...USUAL_FORM, conditions: [...USUAL_FORM.conditions].reverse() };
    expect(conditionsOf(backwards)).toEqual(USUAL_FORM.conditions);
  });
});

describe('the form of a version', () => {
  it('is the whole form where a call changes nothing', () => {
    expect(formOf(USUAL_FORM).questions).toEqual(WHOLE_FORM.questions);
    expect(formOf(null)).toBe(WHOLE_FORM);
  });
  it('asks what belongs to its conditions, and not to others', () => {
    const form = formOf(only('nonViolent'));
    expect(questionIn(form, 'nonViolent')).toBeDefined();
    for (const key of ['canReturn', 'comesAlone', 'passport', 'travelBan', 'publicSpeaking'])
      expect(questionIn(form, key)).toBeUndefined();
    expect(questionIn(form, 'available')).toBeDefined();
    expect(conditionBehind('available')).toBeUndefined();
  });
  it('seals its own questions where it says, and drops answers to what it does not ask', () => {
    const form = formOf({ ...USUAL_FORM, leftOut: ['role'], added: [boat] });
    const { identity, threat } = splitAnswers({ role: 'Lawyer', added1: 'Yes' }, form);
    expect(identity.answers).toEqual({});
    expect(threat.answers).toEqual({ added1: 'Yes' });
    expect(splitAnswers({ added1: 'Yes' }).threat.answers).toEqual({});
  });
  it('brings its own words', async () => {
    const texts = await loadQuestionTexts('ar');
    expect(withAddedTexts(texts, { ...USUAL_FORM, added: [boat] }, 'ar')['q.added1']).toBe('قارب؟');
    expect(withAddedTexts(texts, USUAL_FORM, 'ar')).toBe(texts);
  });
  it('leaves out no question that another one hangs on', () => {
    const keys = QUESTIONS.map(({ key }) => key);
    expect(LEAVABLE.filter((key) => !keys.includes(key))).toEqual([]);
    expect(QUESTIONS.filter(({ when }) => when && (LEAVABLE as readonly string[]).includes(when.key))).toEqual([]);
  });
});

describe('checking a form', () => {
  it('takes the usual one, with questions of its own', () => {
    expect(wrongParts({ ...USUAL_FORM, leftOut: ['role'], added: [boat] })).toEqual([]);
  });
  it.each<[keyof CallForm, Partial<CallForm>]>([
    ['conditions', { conditions: [] }],
    ['conditions', { conditions: [{ code: 'passport', variant: null }] }],
    ['conditions', { conditions: [{ code: 'nonViolent', variant: 'valid' }] }],
    ['conditions', { conditions: [...USUAL_FORM.conditions, { code: 'nonViolent', variant: null }] }],
    ['leftOut', { leftOut: ['directContact'] }],
    ['leftOut', { leftOut: ['role', 'role'] }],
    ['added', { added: [boat, boat] }],
    ['added', { added: [{ ...boat, key: 'alias' }] }],
    ['added', { added: [{ ...boat, key: 'added0' }] }],
  ])('names %s where they cannot be', (part, change) => {
    expect(wrongParts({ ...USUAL_FORM, ...change })).toEqual([part]);
  });
});

describe('the state of a call', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((days) => new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10));
  it('opens and closes by its days, unless somebody decided otherwise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALL_DECISIONS), day, day, day, (decision, one, other, today) => {
        const [opensOn, closesOn] = [one, other].sort() as [string, string];
        const state = callStateOn({ decision, opensOn, closesOn }, today);
        if (decision === 'cancelled' || decision === 'closed') expect(state).toBe(decision);
        else if (today >= opensOn && today <= closesOn) expect(state).toBe('open');
        else expect(state).toBe(today > closesOn ? 'closed' : decision);
      }),
    );
  });
});
