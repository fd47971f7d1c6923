import { askedSteps, formOf, TOPICS, USUAL_FORM } from '@vrijhaven/applications/model';
import { firstOpenStep, openTopics, stepAfter, topicOf, topicState } from './progress';

const contact = topicOf('contact');
const keys = (topic = contact, answers = {}) => askedSteps(topic, answers).map((step) => step.key);

describe('a topic', () => {
  it('is not started before anything was seen', () => {
    expect(topicState(contact, { answers: {}, visited: [] })).toBe('notStarted');
  });
  it('is in progress while pages are left', () => {
    expect(topicState(contact, { answers: { filledBy: 'self' }, visited: ['filledBy'] })).toBe('inProgress');
  });
  it('is skipped when it was walked in silence, done when something was said', () => {
    const visited = keys();
    expect(topicState(contact, { answers: {}, visited })).toBe('skipped');
    expect(topicState(contact, { answers: { filledBy: 'self' }, visited })).toBe('done');
  });
  it('opens again when an answer raises a new question', () => {
    expect(topicState(contact, { answers: { filledBy: 'other' }, visited: keys() })).toBe('inProgress');
  });
  it('is entered at the first page that was not passed', () => {
    expect(firstOpenStep(contact, { answers: {}, visited: [] })?.key).toBe('filledBy');
    expect(firstOpenStep(contact, { answers: {}, visited: ['filledBy'] })?.key).toBe('directContact');
    expect(firstOpenStep(contact, { answers: {}, visited: keys() })?.key).toBe('filledBy');
  });
  it('has an unknown key only by mistake', () => {
    expect(() => topicOf('invented')).toThrow('invented');
  });
});

describe('walking', () => {
  it('passes every page that is asked, once, and ends', () => {
    for (const topic of TOPICS) {
      const walked: string[] = [];
      let step = firstOpenStep(topic, { answers: {}, visited: [] });
      while (step) {
        walked.push(step.key);
        step = stepAfter(topic, step.key, {});
      }
      expect(walked).toEqual(keys(topic));
    }
  });
  it('takes the page that an answer has just added', () => {
    expect(stepAfter(contact, 'filledBy', { filledBy: 'other' })?.key).toBe('proxy');
    expect(stepAfter(contact, 'filledBy', { filledBy: 'self' })?.key).toBe('directContact');
  });
});

const stagesOpenIn = (state: Parameters<typeof openTopics>[0]) => [
  ...new Set(openTopics(state).map(({ stage }) => stage)),
];

describe('later stages', () => {
  it('stay closed until the office has found that the call fits', () => {
    for (const state of [null, 'submitted', 'screening', 'incomplete', 'callCancelled', 'withdrawn'] as const)
      expect(stagesOpenIn(state)).toEqual(['screening']);
  });
  it('ask for passport and money only once a place was offered', () => {
    for (const state of ['eligible', 'verifying', 'shortlisted', 'pool', 'cityAccepted', 'safetyHold'] as const)
      expect(stagesOpenIn(state)).toEqual(['screening', 'shortlist']);
    for (const state of ['offered', 'accepted', 'visaPending', 'placed'] as const)
      expect(openTopics(state)).toEqual(TOPICS);
  });
});

describe('the version of the call', () => {
  it('leaves out what it does not ask, and asks its own', () => {
    const words = { en: 'Boat?', nl: 'Boot?', fr: 'Bateau ?', es: '¿Barco?', ar: 'قارب؟' };
    const form = formOf({
      conditions: USUAL_FORM.conditions.filter(({ code }) => code !== 'passport'),
      leftOut: ['careWishes', 'careNote'],
      added: [{ key: 'added1', compartment: 'need', kind: 'yesNoUnsure', title: words, hint: null }],
    });
    const asked = openTopics(null, form);
    expect(asked.map(({ key }) => key)).not.toContain('care');
    expect(topicOf('added', form).steps.map(({ key }) => key)).toEqual(['added1']);
    const travel = topicOf('conditions', form).steps.find(({ key }) => key === 'travel');
    expect(travel?.questions.map(({ key }) => key)).toEqual(['travelBan']);
  });
});
