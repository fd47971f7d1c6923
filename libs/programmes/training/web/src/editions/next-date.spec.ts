import { nextDateOf } from './next-date';

const said = (text: string) => ({ en: text, nl: text, fr: text, es: text, ar: text });
const edition = {
  state: 'preWork',
  startsOn: '2031-05-10',
  tasks: [{ id: 't', title: said('Read'), dueOn: '2031-05-01' }],
  modules: [
    { id: 'm', title: said('Arrive'), day: '2031-05-10' },
    { id: 'n', title: said('Leave'), day: '2031-05-12' },
  ],
} as const;
const offer = (offerExpiresOn: string) => ({ state: 'offered', offerExpiresOn }) as const;
const kindOn = (today: string, enrolments: Parameters<typeof nextDateOf>[1] = []) =>
  nextDateOf(edition, enrolments, today)?.kind;

describe('the next date of an edition', () => {
  it('goes from pre-work to the first day, to modules, to none', () => {
    expect(['2031-04-01', '2031-05-01', '2031-05-02', '2031-05-11', '2031-05-13'].map((day) => kindOn(day))).toEqual([
      'task',
      'task',
      'starts',
      'module',
      undefined,
    ]);
  });

  it('puts an offer that ends before what falls on the same day, and looks at no offer that was answered', () => {
    expect(kindOn('2031-04-01', [offer('2031-05-01')])).toBe('offer');
    expect(kindOn('2031-04-01', [offer('2031-05-02')])).toBe('task');
    expect(kindOn('2031-04-01', [{ state: 'accepted', offerExpiresOn: '2031-04-02' }])).toBe('task');
  });

  it('tells nothing of an edition that is over', () => {
    expect(nextDateOf({ ...edition, state: 'cancelled' }, [offer('2031-05-01')], '2031-04-01')).toBeUndefined();
  });
});
