import type { ApplicantFile } from '@vrijhaven/applications/client';
import { TransportFault } from '@vrijhaven/client';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import { draftOf } from '../flow/draft';
import { initialState } from '../flow/intake-state';
import type { Saving } from '../flow/intake-state';
import { comeBack } from './come-back';
import { problemOf } from './fault';
import { keepReceipt } from './keep-receipt';
import { readPin } from './pin';
import { saveDraft } from './save-draft';

describe('what went wrong', () => {
  it('is told in kinds that a person can act on', () => {
    expect(problemOf(new TransportFault('timeout', 'slow'))).toBe('offline');
    expect(problemOf(new TransportFault('signedOut', 'ended'))).toBe('signedOut');
    expect(problemOf(new TransportFault('fault', 'broken'))).toBe('fault');
    expect(problemOf(new TypeError('Failed to fetch dynamically imported module'))).toBe('offline');
    expect(problemOf(new TypeError('x is undefined'))).toBe('fault');
    expect(problemOf('thrown text')).toBe('fault');
  });
  it('never takes a failed check for a bad line', () => {
    expect(problemOf(new CryptoFault('author-signature', 'does not verify'))).toBe('falsified');
  });
});

describe('keeping a receipt', () => {
  const applicant = (matches: boolean, started: Awaited<ReturnType<Parameters<typeof keepReceipt>[0]['start']>>) => {
    let starts = 0;
    return {
      matchesReceipt: () => Promise.resolve(matches),
      start: () => {
        starts += 1;
        return Promise.resolve(started);
      },
      starts: () => starts,
    };
  };
  it('registers it only when it was typed again', async () => {
    const wrong = applicant(false, { kind: 'signedIn', file: 'nothing' });
    expect([await keepReceipt(wrong, 'x'), wrong.starts()]).toEqual([{ kind: 'differs' }, 0]);
    const right = applicant(true, { kind: 'signedIn', file: 'nothing' });
    expect([await keepReceipt(right, 'x'), right.starts()]).toEqual([{ kind: 'kept' }, 1]);
  });
  it('says how long to wait, and when it is refused', async () => {
    expect(await keepReceipt(applicant(true, { kind: 'TooMany', retryAfterSeconds: 9 }), 'x')).toEqual({
      kind: 'wait',
      seconds: 9,
    });
    expect(await keepReceipt(applicant(true, { kind: 'LoginRefused' }), 'x')).toEqual({ kind: 'refused' });
  });
});

describe('coming back', () => {
  type Door = Parameters<typeof comeBack>[0];
  const door = (file: 'application' | 'draft' | 'nothing', rest: Partial<Door> = {}): Door => ({
    return: () => Promise.resolve({ kind: 'signedIn', file }),
    load: () => Promise.resolve(null),
    loadDraft: () => Promise.resolve({ kind: 'nothing' }),
    ...rest,
  });
  const draft = { ...draftOf(initialState('en')), answers: { alias: 'Willow' } };

  it('leads to the draft, the application, or says that nothing is left', async () => {
    const withDraft: Partial<Door> = {
      loadDraft: () => Promise.resolve({ kind: 'draft', content: draft, expiresOn: '2026-12-05' }),
    };
    expect(await comeBack(door('draft', withDraft), 'x')).toEqual({ kind: 'draft', draft, expiresOn: '2026-12-05' });
    const file = { id: 'r' } as ApplicantFile;
    expect(await comeBack(door('application', { load: () => Promise.resolve(file) }), 'x')).toEqual({
      kind: 'application',
      file,
    });
    expect(await comeBack(door('nothing'), 'x')).toEqual({ kind: 'gone', why: 'nothing' });
  });
  it('never opens what does not fit', async () => {
    const odd: Partial<Door> = {
      loadDraft: () => Promise.resolve({ kind: 'draft', content: { version: 9 }, expiresOn: '2026-12-05' }),
    };
    expect(await comeBack(door('draft', odd), 'x')).toEqual({ kind: 'gone', why: 'tampered' });
    const swapped: Partial<Door> = { loadDraft: () => Promise.resolve({ kind: 'tampered' }) };
    expect(await comeBack(door('draft', swapped), 'x')).toEqual({ kind: 'gone', why: 'tampered' });
    expect(await comeBack(door('application'), 'x')).toEqual({ kind: 'gone', why: 'tampered' });
  });
  it('hands on what is wrong with the receipt', async () => {
    const why = { kind: 'unknownWord', word: 'abandun', position: 3 } as const;
    expect(await comeBack(door('nothing', { return: () => Promise.resolve(why) }), 'x')).toEqual({
      kind: 'refused',
      why,
    });
  });
});

describe('saving a draft', () => {
  const run = async (
    save: () => Promise<{ kind: 'saved'; expiresOn: string } | { kind: 'DraftConflict' | 'NotFound' }>,
  ) => {
    const seen: Saving[] = [];
    const outcome = await saveDraft({ saveDraft: save }, initialState('en'), (action) => {
      if (action.type === 'savingMoved') seen.push(action.saving);
    }).catch(() => 'thrown');
    return [outcome, ...seen];
  };
  it('says where it stands', async () => {
    expect(await run(() => Promise.resolve({ kind: 'saved', expiresOn: '2026-12-05' }))).toEqual([
      true,
      'saving',
      'saved',
    ]);
    expect(await run(() => Promise.resolve({ kind: 'DraftConflict' }))).toEqual([false, 'saving', 'conflict']);
    expect(await run(() => Promise.resolve({ kind: 'NotFound' }))).toEqual([false, 'saving', 'failed']);
  });
  it('is not left hanging by a broken line', async () => {
    expect(await run(() => Promise.reject(new TransportFault('offline', 'gone')))).toEqual([
      'thrown',
      'saving',
      'failed',
    ]);
  });
});

describe('the pin', () => {
  const page = (metas: Record<string, string>) =>
    ({
      querySelector: (selector: string) => {
        const content = metas[/name="([^"]+)"/.exec(selector)?.[1] ?? ''];
        return content === undefined ? null : { getAttribute: () => content };
      },
    }) as unknown as ParentNode;
  it('is read from the page', () => {
    const stamped = page({ 'vrijhaven-root': 'key', 'vrijhaven-organisation': 'id', 'vrijhaven-demo': 'yes' });
    expect(readPin(stamped, 'https://neutral.example/')).toEqual({
      organisation: 'id',
      rootKey: 'key',
      demo: true,
      exitTarget: 'https://neutral.example/',
    });
  });
  it('counts an unstamped page as having none', () => {
    const plain = page({ 'vrijhaven-root': '__VRIJHAVEN_ROOT__', 'vrijhaven-exit': '/elsewhere' });
    expect(readPin(plain, 'https://neutral.example/')).toMatchObject({
      rootKey: '',
      demo: false,
      exitTarget: '/elsewhere',
    });
  });
});
