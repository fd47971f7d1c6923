import { jest } from '@jest/globals';
import { USUAL_FORM } from '@vrijhaven/applications/model';
import { Application } from '@vrijhaven/contracts';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast, PaperDesk } from '../paper/paper-cast';
import { requestOf } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const title = { en: 'Boat?', nl: 'Boot?', fr: 'Bateau ?', es: '¿Barco?', ar: 'قارب؟' };
const added = { key: 'added1', compartment: 'threat', kind: 'text', title, hint: null } as const;

describe('the version of a call that was shown', () => {
  let cast: PaperCast;
  let coordinator: PaperDesk;
  let record: string;

  beforeAll(async () => {
    cast = await openPaperCast();
    const applicant = cast.applicant();
    await applicant.newReceipt('en');
    await applicant.start();
    const form = { call: cast.call, number: 1, ...USUAL_FORM };
    const outcome = await applicant.submit({ ...requestOf(cast), form });
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
    ({ record } = outcome);
    coordinator = await cast.desk('coordinator');
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const verdict = async () => (await coordinator.caseload.open(record))?.shown;
  const nameInstead = (change: object) => {
    cast.server.lie(Application, ({ application }) => ({
      application: application && {
        ...application,
        call: { ...application.call, form: { ...application.call.form, ...change } },
      },
    }));
  };

  it('is the one that the office is shown', async () => {
    expect(await verdict()).toBe('same');
  });
  it.each<[string, object]>([
    ['another number', { number: 2 }],
    ['one condition less', { conditions: USUAL_FORM.conditions.slice(1) }],
    [
      'a condition put in another way',
      { conditions: [...USUAL_FORM.conditions.slice(1), { code: 'passport', variant: 'valid' }] },
    ],
    ['a question left out', { leftOut: ['role'] }],
    ['a question that nobody was asked', { added: [added] }],
    ['another call’s version', { call: '22222222-2222-4222-8222-222222222222' }],
  ])('is told from %s, and the desk says so', async (_, change) => {
    nameInstead(change);
    expect(await verdict()).toBe('other');
  });
});
