import { jest } from '@jest/globals';
import type { DownloadOutcome, FileSource, OwnAttachments } from '@vrijhaven/applications/client';
import { Attachment, BeginAttachment, FinishAttachment, SaveDraft } from '@vrijhaven/contracts';
import { concat, toHex, utf8 } from '@vrijhaven/crypto/envelope';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import type { KeptAttachment } from '../paper/state';
import { ANSWERS, requestOf, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const CHUNK = 256 * 1024;
const FAST = { pauses: [1, 1] };

const bytesOf = (size: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => (at * 7 + seed + (at >>> 9)) & 0xff);
const sourceOf = (bytes: Uint8Array): FileSource => ({
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});
const shown = (outcome: DownloadOutcome): string =>
  outcome.kind === 'file' ? toHex(concat(...outcome.parts)).slice(0, 60) : outcome.kind;

describe('files, before a lying server', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const newcomer = async () => {
    const applicant = cast.applicant();
    await applicant.newReceipt('en');
    await applicant.start();
    return applicant;
  };

  /** A defender who applied with one file of five chunks, and the verifier who reads it. */
  const evidence = async (size = 4 * CHUNK + 17) => {
    const applicant = await newcomer();
    const bytes = bytesOf(size);
    const ticket = applicant.newTicket({ name: 'photo.jpg', type: 'image/jpeg', size }, 'threat');
    const sent = await applicant.attach(ticket, sourceOf(bytes), FAST);
    if (sent.kind !== 'done') throw new Error(sent.kind);
    const attachments: OwnAttachments = { threat: [sent.entry] };
    const outcome = await applicant.submit({ ...requestOf(cast), attachments });
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
    const { record } = outcome;
    const { caseload } = await cast.desk('verifier');
    const dossier = await caseload.open(record);
    const threat = dossier?.compartments.threat;
    const named = threat?.status === 'open' ? threat.content.attachments : undefined;
    return { applicant, bytes, record, caseload, named, id: ticket.id, kept: keptOf(ticket.id), ticket };
  };
  const keptOf = (id: string): KeptAttachment => {
    const kept = cast.server.state.attachments.get(id);
    if (!kept) throw new Error('nothing was kept');
    return kept;
  };

  it('arrive as they were sent, with name and size out of the sealed part', async () => {
    const { bytes, record, caseload, named, id } = await evidence();
    expect(named).toEqual([{ id, name: 'photo.jpg', type: 'image/jpeg', size: bytes.length }]);
    const opened = await caseload.openAttachment(record, id);
    if (opened.kind !== 'file') throw new Error(opened.kind);
    expect(toHex(concat(...opened.parts)) === toHex(bytes)).toBe(true);
  });

  it('reach nobody without their compartment: no key, and no name', async () => {
    const { record, id } = await evidence(100);
    const { caseload } = await cast.desk('commissioner');
    const dossier = await caseload.open(record);
    expect(JSON.stringify(dossier)).not.toContain('photo.jpg');
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'unavailable' });
  });

  it('show the page of a member neither key nor root', async () => {
    const { record, caseload } = await evidence(100);
    const page = JSON.stringify(await caseload.open(record));
    expect(page).toContain('photo.jpg');
    expect(page).not.toContain('"key"');
    expect(page).not.toContain('"root"');
  });

  it.each<[string, (kept: KeptAttachment) => void]>([
    ['swaps two chunks', ({ stored }) => swap(stored, 1, 3)],
    ['sends them in another order', ({ stored }) => [0, 1, 2, 3].forEach((at) => swap(stored, at, at + 1))],
    ['shows one twice', ({ stored }) => void stored.set(2, stored.get(1)!)],
    ['changes one bit', ({ stored }) => void (stored.get(3)![70_000]! ^= 1)],
    ['cuts the last', ({ stored }) => void stored.set(4, stored.get(4)!.slice(0, -1))],
    ['adds to the last', ({ stored }) => void stored.set(4, concat(stored.get(4)!, utf8('x')))],
    ['says that the last is not the last', ({ stored }) => void (stored.get(4)![5] = 0)],
    ['stores a page of HTML', ({ stored }) => void stored.set(0, utf8('<!doctype html><script>alert(1)</script>'))],
  ])('that %s: nothing is shown', async (_lie, lie) => {
    const { record, caseload, id, kept } = await evidence();
    lie(kept);
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'tampered' });
  });

  const swap = (stored: Map<number, Uint8Array>, one: number, other: number): void => {
    const [left, right] = [stored.get(one)!, stored.get(other)!];
    stored.set(one, right).set(other, left);
  };

  it('of which a chunk was dropped, or the end, or all: it is said to be missing, and nothing is shown', async () => {
    for (const drop of [[2], [3, 4], [0, 1, 2, 3, 4]]) {
      const { record, caseload, id, kept } = await evidence();
      drop.forEach((index) => kept.stored.delete(index));
      expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'unavailable' });
    }
  });

  it('that were shortened together with their list: the sealed size and root tell', async () => {
    const { record, caseload, id, kept } = await evidence();
    kept.stored.delete(4);
    cast.server.lie(Attachment, ({ attachment }) => ({ attachment: attachment && { ...attachment, chunks: 4 } }));
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'unavailable' });
  });

  it('whose true list is shown while other bytes come out: each chunk is held against its name', async () => {
    const { record, caseload, id, kept } = await evidence();
    cast.server.lieAboutBytes((path, bytes) => (path.endsWith('/2') ? kept.stored.get(3) : bytes));
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'tampered' });
    cast.server.lieAboutBytes(() => utf8('<html>sign in again</html>'));
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'tampered' });
    cast.server.lieAboutBytes(() => undefined);
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'unavailable' });
    cast.server.beHonest();
    expect((await caseload.openAttachment(record, id)).kind).toBe('file');
  });

  it('of another record, or another file of the same size, served under this one’s id', async () => {
    const [mine, theirs] = [await evidence(3000), await evidence(3000)];
    mine.kept.stored.set(0, theirs.kept.stored.get(0)!);
    expect(await mine.caseload.openAttachment(mine.record, mine.id)).toEqual({ kind: 'tampered' });
    // An id is good in its own record only, also where both are open.
    await theirs.caseload.open(mine.record);
    expect(await theirs.caseload.openAttachment(theirs.record, mine.id)).toEqual({ kind: 'unavailable' });
  });

  it('of sizes and lists that make no sense: refused, not followed', async () => {
    const { record, caseload, id } = await evidence();
    for (const change of [
      { received: [0, 1, 2, 3, 999_999] },
      { received: [0, 0, 1, 2, 3] },
      { received: [-1, 1, 2, 3, 4] },
      { hashes: '' },
    ]) {
      cast.server.lie(Attachment, ({ attachment }) => ({ attachment: attachment && { ...attachment, ...change } }));
      expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'tampered' });
    }
    cast.server.lie(Attachment, ({ attachment }) => ({
      attachment: attachment && { ...attachment, chunkSize: 1, chunks: 1_000_000 },
    }));
    expect((await caseload.openAttachment(record, id)).kind).toBe('file');
  });

  it('release no chunk that had opened before a later one did not', async () => {
    const { record, caseload, id, kept } = await evidence();
    kept.stored.get(4)![200]! ^= 1;
    const progress: number[] = [];
    const outcome = await caseload.openAttachment(record, id, ({ done }) => progress.push(done));
    expect(shown(outcome)).toBe('tampered');
    expect(JSON.stringify(outcome)).toBe('{"kind":"tampered"}');
  });

  it('go on after a break: what is there is not sent again, and the entry is the same', async () => {
    const applicant = await newcomer();
    const bytes = bytesOf(4 * CHUNK);
    const ticket = applicant.newTicket({ name: 'a.pdf', type: 'application/pdf', size: bytes.length }, 'identity');
    const pause = new AbortController();
    const first = applicant.attach(ticket, sourceOf(bytes), {
      ...FAST,
      signal: pause.signal,
      onProgress: ({ done }) => {
        if (done === 2) pause.abort();
      },
    });
    await expect(first).rejects.toThrow('paused');
    const there = new Map(keptOf(ticket.id).stored);
    expect(there.size).toBeGreaterThanOrEqual(1);
    expect(there.size).toBeLessThan(4);
    // The ticket travels in the sealed draft, as plain data.
    const again = JSON.parse(JSON.stringify(ticket)) as typeof ticket;
    const outcome = await applicant.attach(again, sourceOf(bytes), FAST);
    expect(outcome).toMatchObject({ kind: 'done', entry: { id: ticket.id, key: ticket.key } });
    for (const [index, chunk] of there) expect(keptOf(ticket.id).stored.get(index)).toBe(chunk);
  });

  it('another file under a begun ticket is not mixed into it', async () => {
    const applicant = await newcomer();
    const ticket = applicant.newTicket({ name: 'a.pdf', type: 'application/pdf', size: CHUNK }, 'identity');
    await applicant.attach(ticket, sourceOf(bytesOf(CHUNK, 1)), FAST);
    const stored = toHex(keptOf(ticket.id).stored.get(0)!);
    expect(await applicant.attach(ticket, sourceOf(bytesOf(CHUNK, 2)), FAST)).toEqual({ kind: 'OtherFile' });
    expect(await applicant.attach(ticket, sourceOf(bytesOf(CHUNK - 1)), FAST)).toEqual({ kind: 'OtherFile' });
    expect(toHex(keptOf(ticket.id).stored.get(0)!)).toBe(stored);
  });

  it('that the server claims to have already: no entry is made of a chunk that it cannot name', async () => {
    const applicant = await newcomer();
    const bytes = bytesOf(2 * CHUNK);
    const ticket = applicant.newTicket({ name: 'a.pdf', type: 'application/pdf', size: bytes.length }, 'identity');
    const claim = { received: [0, 1], hashes: 'A'.repeat(86).slice(0, 85) + 'A' };
    cast.server.lie(BeginAttachment, ({ beginAttachment }) => ({ beginAttachment: { ...beginAttachment, ...claim } }));
    expect(await applicant.attach(ticket, sourceOf(bytes), FAST)).toEqual({ kind: 'OtherFile' });
    cast.server.beHonest();
    cast.server.lie(FinishAttachment, ({ finishAttachment }) => ({
      finishAttachment: { ...finishAttachment, ...claim },
    }));
    await expect(applicant.attach(ticket, sourceOf(bytes), FAST)).rejects.toMatchObject({ code: 'commitment' });
  });

  it('keep key, name and bytes from the server: it meets none of them in any form', async () => {
    const applicant = await newcomer();
    const secret = 'NADIFA-BRUNHILDE-EVIDENCE';
    const text = utf8(secret.repeat(300));
    const file = { name: `${secret}.txt`, type: 'text/plain', size: text.length };
    const ticket = applicant.newTicket(file, 'threat');
    await applicant.attach(ticket, sourceOf(text), FAST);
    await applicant.saveDraft({ tickets: [JSON.parse(JSON.stringify(ticket)) as never] });
    await applicant.saveDraft({ tickets: [] });
    const met =
      JSON.stringify(cast.server.state.seen) + Buffer.from(keptOf(ticket.id).stored.get(0)!).toString('latin1');
    expect(cast.server.sent(SaveDraft.name).length).toBeGreaterThan(1);
    for (const what of [secret, ticket.key, Buffer.from(secret).toString('base64').slice(0, 24)])
      expect(met.includes(what)).toBe(false);
  });

  it('stay with their part when its answers are corrected, and in the thread with their message', async () => {
    const { applicant, record, id } = await evidence(500);
    expect(await applicant.revise({ ...ANSWERS, threatStory: 'Two grey cars.' })).toEqual({ kind: 'done' });
    expect((await applicant.load())?.attachments.threat?.map((entry) => entry.id)).toEqual([id]);
    const { caseload } = await cast.desk('coordinator');
    const bytes = bytesOf(700, 9);
    const file = { name: 'letter.pdf', type: 'application/pdf', ...sourceOf(bytes) };
    const sent = await caseload.attach(record, file);
    if (sent.kind !== 'done') throw new Error(sent.kind);
    expect(await caseload.post(record, 'Here it is.', [sent.attachment.id])).toEqual({ kind: 'done' });
    const message = (await applicant.load())?.thread.at(-1);
    expect(message).toMatchObject({ text: 'Here it is.', attachments: [{ name: 'letter.pdf', size: 700 }] });
    const opened = await applicant.openAttachment(sent.attachment.id);
    if (opened.kind !== 'file') throw new Error(opened.kind);
    expect(toHex(concat(...opened.parts)) === toHex(bytes)).toBe(true);
  });

  it('are added to an application that was sent, and taken out of it, by sealing that part anew', async () => {
    const { applicant, record, id, ticket } = await evidence(500);
    const bytes = bytesOf(900, 5);
    const later = applicant.newTicket({ name: 'passport.pdf', type: 'application/pdf', size: 900 }, 'identity');
    const sent = await applicant.attach(later, sourceOf(bytes), FAST);
    if (sent.kind !== 'done') throw new Error(sent.kind);
    const before = (await applicant.load())?.attachments ?? {};
    expect(await applicant.revise(ANSWERS, { ...before, threat: [], identity: [sent.entry] })).toEqual({
      kind: 'done',
    });
    const after = (await applicant.load())?.attachments;
    expect([after?.threat ?? [], after?.identity?.map((entry) => entry.id)]).toEqual([[], [later.id]]);
    const { caseload } = await cast.desk('verifier');
    const dossier = await caseload.open(record);
    expect(JSON.stringify(dossier)).not.toContain(ticket.name);
    expect(await caseload.openAttachment(record, id)).toEqual({ kind: 'unavailable' });
    expect((await caseload.openAttachment(record, later.id)).kind).toBe('file');
  });

  it('have names that mislead nobody', async () => {
    const { applicant } = await submitted(cast);
    const named = (name: string) => applicant.newTicket({ name, type: 'text/html', size: 1 }, 'thread').name;
    expect(named('../../etc/passwd')).toBe('passwd');
    expect(named('C:\\temp\\brief.pdf')).toBe('brief.pdf');
    expect(named('photo\u202egpj.exe')).toBe('photogpj.exe');
    expect(named('\u0000\n')).toBe('file');
    expect(named(`${'x'.repeat(300)}.jpeg`)).toHaveLength(120);
    expect(named('صورة.jpg')).toBe('صورة.jpg');
  });
});
