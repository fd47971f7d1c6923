import { askedSteps, TOPICS } from '@vrijhaven/applications/model';
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

describe('later topics', () => {
  it('stay closed until the office has found that the call fits', () => {
    for (const state of [null, 'submitted', 'screening', 'incomplete', 'withdrawn'] as const) {
      expect(openTopics(state).some((topic) => topic.stage === 'later')).toBe(false);
    }
    for (const state of ['eligible', 'verifying', 'offered', 'placed'] as const) {
      expect(openTopics(state)).toEqual(TOPICS);
    }
  });
});
