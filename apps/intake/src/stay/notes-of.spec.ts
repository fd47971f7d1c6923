import type { EntryContent, LogEntry, LogView } from '@vrijhaven/applications/client';
import { closedDays, notesOf, ownNotes } from './notes-of';

const ME = 'me';
const log = (...written: readonly (readonly [author: string, content: EntryContent])[]): LogView => ({
  chained: true,
  entries: written.map(([author, content], at): LogEntry => ({
    ...{ status: 'open', sequence: at + 1, author, team: author === ME ? null : 'office', hash: '', content },
    writtenOn: `2031-04-0${String(at + 1)}`,
  })),
});
const item = (code: string, text: string): EntryContent => ({ kind: 'item', code, text });

describe('what was written for a guest', () => {
  it('stands by what it is about, in the order of the checklist, the newest first', () => {
    const groups = notesOf(
      log(
        ['host', item('housing', 'Garden gate')],
        ['office', { kind: 'note', text: 'Welcome' }],
        ['office', item('travelPlan', 'Train')],
        ['host', item('housing', 'Side door')],
      ),
      ME,
    );
    expect(groups.map(({ about, notes }) => [about, notes.map(({ text }) => text)])).toEqual([
      ['travelPlan', ['Train']],
      ['housing', ['Side door', 'Garden gate']],
      ['other', ['Welcome']],
    ]);
  });

  it('keeps a code that nobody knows, tells how somebody left, and drops what says nothing', () => {
    const groups = notesOf(
      log(
        ['office', item('unknown', 'New')],
        ['office', { kind: 'departure', outcome: 'returned', text: '' }],
        ['office', { kind: 'followUp', ratings: {} }],
      ),
      ME,
    );
    expect(groups).toEqual([
      {
        about: 'other',
        notes: [
          { day: '2031-04-02', text: '', outcome: 'returned' },
          { day: '2031-04-01', text: 'New', outcome: null },
        ],
      },
    ]);
  });

  it('is apart from what the guest wrote', () => {
    const both = log(
      [ME, { kind: 'plan', text: 'one' }],
      ['office', item('returnPlan', 'x')],
      [ME, { kind: 'plan', text: 'two' }],
    );
    expect(ownNotes(both, ME).map(({ text }) => text)).toEqual(['two', 'one']);
    expect(notesOf(both, ME).map(({ about }) => about)).toEqual(['returnPlan']);
  });

  it('says of which day an entry is that failed a check', () => {
    const entries: readonly LogEntry[] = [
      { status: 'tampered', sequence: 1, writtenOn: '2031-04-01' },
      { status: 'missing', sequence: 2, until: 3 },
    ];
    expect(closedDays({ chained: false, entries })).toEqual(['2031-04-01']);
    expect(notesOf({ chained: false, entries }, ME)).toEqual([]);
  });
});
