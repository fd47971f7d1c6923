import type { StayEvent } from '@vrijhaven/shelter-city/client';
import { caseLines, daysOf, type CaseParts } from './case-lines';

const application = 'record';
const event: StayEvent = {
  ...{ id: 'e1', kind: 'state', from: 'planned', to: 'preparing', place: null, period: null, item: null, due: null },
  ...{ reason: null, by: 'cityCoordinator', member: 'host', at: '2026-05-03T10:00:00.000Z' },
};
const parts: CaseParts = {
  application,
  dossier: {
    transitions: [
      { from: 'submitted', to: 'screening', reason: 'routine', by: 'intakeOfficer', at: '2026-04-01T09:00:00.000Z' },
      { from: 'screening', to: 'verified', reason: 'routine', by: 'verifier', at: '2026-05-03T12:00:00.000Z' },
    ],
    disclosures: [
      { compartment: 'identity', holder: { kind: 'office' }, since: '2026-04-01', until: null },
      { compartment: 'identity', holder: { kind: 'city', city: 'utrecht' }, since: '2026-05-04', until: '2026-05-09' },
      { compartment: 'contact', holder: { kind: 'city', city: 'utrecht' }, since: '2026-05-04', until: null },
    ],
    thread: {
      readable: true,
      messages: [
        {
          ...{ status: 'open', sequence: 1, from: 'applicant', author: application, writtenOn: '2026-05-03' },
          ...{ text: 'Hello', attachments: [] },
        },
        { status: 'tampered', sequence: 2, writtenOn: '2026-05-03' },
      ],
    },
  },
  proposals: [
    {
      ...{ id: 'p', city: { id: 'c', slug: 'utrecht', name: 'Utrecht' }, isMove: false },
      ...{ proposedOn: '2026-05-02', state: 'accepted' },
    },
  ],
  stays: [{ id: 's', city: 'utrecht', events: [event] }],
  logs: [
    {
      log: 'stay',
      view: {
        entries: [
          {
            ...{
              status: 'open',
              sequence: 1,
              author: 'host',
              team: 'host:den-haag',
              writtenOn: '2026-05-05',
              hash: '00',
            },
            content: { kind: 'note', text: 'The flat is ready.' },
          },
          { status: 'unavailable', sequence: 2, writtenOn: '2026-05-05' },
          { status: 'missing', sequence: 3, until: 4 },
        ],
      },
    },
  ],
};

describe('the timeline of a case', () => {
  const lines = caseLines(parts);

  it('joins all that happened, the newest first', () => {
    expect(lines.map(({ day, fact }) => `${day} ${fact.kind}`)).toEqual([
      '2026-05-09 disclosure',
      '2026-05-05 note',
      '2026-05-05 note',
      '2026-05-04 disclosure',
      '2026-05-03 move',
      '2026-05-03 stay',
      '2026-05-03 message',
      '2026-05-03 message',
      '2026-05-02 proposal',
      '2026-04-01 move',
    ]);
  });

  it('says who wrote, and shows no word that could not be opened, nor any of the conversation', () => {
    const [sealed, note] = lines.filter(({ fact }) => fact.kind === 'note');
    expect(note).toMatchObject({ member: 'host', fact: { of: 'note', text: 'The flat is ready.', isOpen: true } });
    expect(sealed?.fact).toMatchObject({ text: '', isOpen: false });
    const [broken, message] = lines.filter(({ fact }) => fact.kind === 'message');
    expect(message).toMatchObject({ by: 'applicant', fact: { isOpen: true } });
    expect(broken?.fact).toEqual({ kind: 'message', isOpen: false });
  });

  it('tells on one line what a city was given on a day, and what ended', () => {
    const [ended, given] = lines.flatMap(({ fact }) => (fact.kind === 'disclosure' ? [fact] : []));
    expect(given).toEqual({
      ...{ kind: 'disclosure', city: 'utrecht', ended: false },
      compartments: ['identity', 'contact'],
    });
    expect(ended).toMatchObject({ ended: true, compartments: ['identity'] });
  });

  it('can be narrowed to one kind, and has no day without a line', () => {
    expect(daysOf(lines, 'move').map(({ day }) => day)).toEqual(['2026-05-03', '2026-04-01']);
    expect(daysOf(lines, 'all').flatMap((each) => each.lines)).toEqual(lines);
    expect(daysOf(caseLines({ ...parts, dossier: undefined }), 'message')).toEqual([]);
  });
});
