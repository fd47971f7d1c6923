import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import { formsOfBytes, formsOfText } from './canary/forms';
import { fullAnswers } from './canary/full-answers';
import { dumpOf, filesOf, storeOf } from './canary/places';
import { search, type Canary, type Place } from './canary/search';
import { readCourse, tellOfTheCourse } from './canary/tell-course';
import { readLogs, tellOfTheStay, tellToPool } from './canary/tell-everything';
import { readPair, tellOfThePair } from './canary/tell-pair';
import type { Cast, Part } from './cast/cast';
import { discloseAfterConsent, proposeAndAccept } from './cast/main-job';
import { MAIN_PARTS } from './cast/found-organisation';
import { moveTo } from './cast/way-to-the-pool';
import { openCast } from './cast/open-cast';
import { runChild } from './stage/child';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const PARTS: readonly Part[] = [
  ...['coordinator', 'intakeOfficer', 'verifier', 'hague', 'courseManager', 'trainer'],
  ...['pairingCoordinator', 'professional'],
] as const;

/** A sign outside ASCII, one that addresses escape, and enough chance never to turn up by itself. */
const mark = `kanarie é/${randomBytes(9).toString('hex')}`;

describe('everything that people write and know stays off the server', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let record = '';
  let pair = '';
  const canaries: Canary[] = [{ name: 'what people wrote', forms: formsOfText(mark) }];

  const places = async (): Promise<readonly Place[]> => {
    await world.database.query('checkpoint');
    return [
      await dumpOf(world.database),
      filesOf(world.database),
      storeOf(world.attachments),
      { name: 'API output', bytes: world.api.output() },
      { name: 'traffic', bytes: world.recorder?.traffic() ?? Buffer.alloc(0) },
    ];
  };

  const step = story(() => keepLog(world, 'canary'));

  step(
    'an organisation begins',
    async () => {
      world = keep(await openWorld({ durable: true, recorded: true }));
      const partners = ['courseManager', 'trainer', 'pairingCoordinator', 'professional'] as const;
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, ...partners] }));
      for (const part of PARTS) {
        canaries.push({ name: `passphrase of ${part}`, forms: formsOfText(cast.login(part).passphrase) });
      }
    },
    120_000,
  );

  step(
    'a defender fills in every field and applies',
    async () => {
      const drawn: Buffer[] = [];
      const listening = {
        ...nobleOpener,
        randomBytes: (size: number) => {
          const bytes = nobleOpener.randomBytes(size);
          drawn.push(Buffer.from(bytes));
          return bytes;
        },
      };
      const defender = cast.applicant(listening);
      const { phrase } = await defender.newReceipt('fr');
      const [secret] = drawn;
      canaries.push({ name: 'receipt', forms: formsOfText(phrase.join(' ')) });
      canaries.push({ name: 'receipt secret', forms: formsOfBytes(secret!) });
      expect(await defender.start()).toMatchObject({ kind: 'signedIn' });
      expect(await defender.saveDraft({ note: `${mark} draft` })).toMatchObject({ kind: 'saved' });
      const answers = fullAnswers(mark, null);
      const consents = { selection: true, evaluation: true, publicity: false };
      const sent = await defender.submit({ call: cast.call, answers, consents });
      expect(sent.kind).toBe('submitted');
      if (sent.kind === 'submitted') record = sent.record;
      const file = Buffer.from(`${mark} attached `.repeat(50));
      const ticket = defender.newTicket({ name: `${mark}.txt`, type: 'text/plain', size: file.length }, 'thread');
      const source = {
        size: file.length,
        read: (from: number, to: number) => Promise.resolve(new Uint8Array(file.subarray(from, to))),
      };
      const attached = await defender.attach(ticket, source);
      if (attached.kind !== 'done') throw new Error(attached.kind);
      canaries.push({ name: 'key of a file', forms: formsOfBytes(Buffer.from(ticket.key, 'base64url')) });
      expect(await defender.postMessage(`${mark} question`, [attached.entry])).toEqual({ kind: 'done' });
      expect(await defender.revise({ ...answers, alias: `${mark} alias again` })).toEqual({ kind: 'done' });

      const telling = { cast, origin: world.origin, record, defender, mark };
      canaries.push({ name: 'words of a letter', forms: formsOfText(await tellToPool(telling)) });
      const { caseload } = await cast.desk('coordinator');
      expect(await caseload.post(record, `${mark} answer`)).toEqual({ kind: 'done' });
      const proposal = await proposeAndAccept(cast, record, 'den-haag');
      await moveTo(caseload, record, 'offered');
      expect(await defender.answerOffer(true, 'den-haag')).toEqual({ kind: 'done' });
      await discloseAfterConsent(cast, proposal, record);
      await tellOfTheStay(telling);
      // Passport and money are asked for now, and sealed in parts of their own.
      const whole = { ...fullAnswers(mark, 'accepted'), alias: `${mark} alias again` };
      expect(await defender.revise(whole)).toEqual({ kind: 'done' });
      const own = await defender.load();
      expect([own?.compartments.visa.status, own?.compartments.money.status]).toEqual(['open', 'open']);
      expect(JSON.stringify(own?.answers)).toContain(`${mark} passport`);
      canaries.push({ name: 'invitation to a course', forms: formsOfText(await tellOfTheCourse(telling)) });
      pair = await tellOfThePair(telling);
      await defender.close();
    },
    120_000,
  );

  step('those who may read it do read it', async () => {
    const { caseload } = await cast.desk('coordinator');
    const dossier = await caseload.open(record);
    const logs = await readLogs({ cast, record });
    expect(logs).toContain('"chained":true');
    expect(logs).not.toContain('"chained":false');
    for (const word of ['knows', 'called', 'interview', 'conclusion', 'brief of', 'judged', 'avoided', 'stay by hague'])
      expect(logs).toContain(`${mark} ${word}`);
    for (const log of ['notes', 'exit', 'public']) expect(logs).toContain(`${mark} ${log} by coordinator`);
    const { cities } = await cast.desk('hague');
    const [proposal] = await cities.loadProposals();
    const seen = JSON.stringify([dossier, proposal]);
    for (const word of ['threatStory', 'alias again', 'question', 'answer', 'hopesNote']) {
      expect(seen).toContain(`${mark} ${word}`);
    }
    expect(JSON.stringify(proposal)).toContain(`${mark} alias again`);
    expect(JSON.stringify(proposal)).not.toContain(`${mark} threatStory`);
  });

  step('those of a course and of a pair read what is theirs, and no more', async () => {
    const { office, trainer } = await readCourse({ cast });
    const told = ['whyCourse', 'passOn', 'emergencyTold', 'accessNote', 'appraised', 'to the managers'];
    for (const word of [...told, 'to the participant', 'done before', 'evaluated'])
      expect(office).toContain(`${mark} ${word}`);
    for (const word of ['alias', 'accessNote', 'dietNote']) expect(trainer).toContain(`${mark} ${word}`);
    for (const word of [...told.filter((each) => each !== 'accessNote'), 'evaluated'])
      expect(trainer).not.toContain(`${mark} ${word}`);
    const shown = await readPair({ cast }, pair);
    for (const word of ['item story', 'to the pair', 'from the professional', 'minister', 'letter', 'alarm'])
      expect(shown).toContain(`${mark} ${word}`);
    for (const word of ['item contact', 'to the office', 'asked', 'avoided group'])
      expect(shown).not.toContain(`${mark} ${word}`);
  });

  step('tables, files, write-ahead log, output and traffic hold none of it', async () => {
    const where = await places();
    for (const { name, bytes } of where) expect([name, bytes.length > 20]).toEqual([name, true]);
    expect(search(canaries, where)).toEqual([]);
  });

  step('control: in each of these places the same search finds what was planted there', async () => {
    const { database, origin } = world;
    await database.query('create table planted (words text, bytes bytea)');
    await database.query('insert into planted values ($1, null)', [mark]);
    await database.query('insert into planted values ($1, $2)', [Buffer.from(`x${mark}`).toString('base64'), mark]);
    writeFileSync(path.join(world.attachments, 'planted'), mark);
    await fetch(`${origin}/graphql`, { method: 'POST', body: JSON.stringify({ operationId: mark }) });
    const output = await runChild(['-e', 'console.log(process.env.WORDS)'], { env: { WORDS: mark } });
    const where = [...(await places()), { name: 'output of a child', bytes: output }];
    const found = search(canaries, where);
    const formsIn = (place: string): readonly string[] =>
      found.filter((hit) => hit.place === place).map(({ form }) => form);
    expect(formsIn('dump')).toEqual(expect.arrayContaining(['raw', 'base64 at 1']));
    expect(formsIn('database files')).toEqual(expect.arrayContaining(['raw', 'base64 at 1']));
    expect(formsIn('attachments')).toContain('raw');
    expect(formsIn('traffic')).toContain('raw');
    expect(formsIn('output of a child')).toContain('raw');
    // Even words that somebody sends in the open never reach the log.
    expect(formsIn('API output')).toEqual([]);
  });
});
