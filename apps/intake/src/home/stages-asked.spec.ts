import { isAnswered, TOPICS, WHOLE_FORM } from '@vrijhaven/applications/model';
import type { Answers } from '@vrijhaven/applications/model';
import fc from 'fast-check';
import { notNow, stagesAsked } from './stages-asked';

const asked = (sent: Answers, visited: readonly string[] = [], typed: Answers = {}, state = 'offered' as const) =>
  stagesAsked(state, sent, { answers: { ...sent, ...typed }, visited }, WHOLE_FORM);
const stepsIn = (stage: string) => TOPICS.filter((topic) => topic.stage === stage).flatMap(({ steps }) => steps);
const keysIn = (stage: string) => stepsIn(stage).flatMap(({ questions }) => questions.map(({ key }) => key));

describe('the questions of a later stage', () => {
  it('are asked as soon as there is something to ask, and not before', () => {
    expect(stagesAsked('submitted', {}, { answers: {}, visited: [] }, WHOLE_FORM)).toEqual([]);
    expect(stagesAsked('eligible', {}, { answers: {}, visited: [] }, WHOLE_FORM)).toEqual(['shortlist']);
    expect(asked({})).toEqual(['shortlist', 'offer']);
  });
  it('are asked until something of them was sent: to be typed is not to be sent', () => {
    expect(asked({}, ['legalName'], { legalName: 'A. B.' })).toEqual(['shortlist', 'offer']);
    expect(asked({ legalName: 'A. B.' })).toEqual(['offer']);
  });
  it('are not asked again of who has sent any of them, whatever was left out', () => {
    const one = fc.constantFrom(...keysIn('shortlist'));
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 1 }), (keys) => {
        const sent = Object.fromEntries(keys.map((key) => [key, 'words']));
        const seen = stepsIn('shortlist').some(({ questions }) =>
          questions.some(({ key, when }) => {
            const on = when === undefined ? undefined : sent[when.key];
            return isAnswered(sent[key]) && (when === undefined || (on !== undefined && when.is.includes(on)));
          }),
        );
        expect(asked(sent).includes('shortlist')).toBe(!seen);
      }),
    );
  });
  it('can be put off, each stage for itself, and are not asked of who has passed all of them', () => {
    expect(asked({}, [notNow('shortlist')])).toEqual(['offer']);
    expect(asked({}, [notNow('shortlist'), notNow('offer')])).toEqual([]);
    expect(
      asked(
        {},
        stepsIn('shortlist').map(({ key }) => key),
      ),
    ).toEqual(['offer']);
  });
});
