import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTransport, withCookieJar } from '@vrijhaven/client';
import { OpenEscrow } from '@vrijhaven/contracts';
import { loadSodiumOpener, stretchSodium } from '@vrijhaven/crypto/open/sodium';
import { createEscrows, createWaitingActs, unlockDesk } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { ROOT } from './config';
import { spawnChild } from './stage/child';
import { converse } from './stage/converse';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const CLI = path.join(ROOT, 'dist/apps/cli/main.mjs');
const FOUNDERS = ['amina', 'bram', 'chidi', 'vera'] as const;
const SEATS = ['amina.json:coordinator', 'bram.json:coordinator', 'chidi.json:careProfessional', 'vera.json:verifier'];

interface Said {
  readonly code: number | NodeJS.Signals;
  readonly text: string;
}

describe('an escrow, from its cards to the way back', () => {
  const keep = tidy();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-test-escrow-'));
  const file = (name: string): string => path.join(folder, name);
  const passphrases = new Map<string, string>();
  let world: World;
  let rootWords = '';
  let cards: string[] = [];
  let number = '';

  const step = story(() => Promise.resolve());
  keep({
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });

  /** The built command line, as a person would run it: secrets go in line by line, never as arguments. */
  const cli = async (args: readonly string[], ...lines: readonly string[]): Promise<Said> => {
    const child = spawnChild([CLI, ...args], {
      input: lines.map((line) => `${line}\n`).join(''),
      env: { VRIJHAVEN_HOME: folder, VRIJHAVEN_BOOTSTRAP_TOKEN: world.bootstrapToken },
    });
    const code = await child.exited;
    return { code, text: child.output().toString() };
  };
  const organisation = () => ['--organisation', file('o.json')];
  const online = (handle: string) => [...organisation(), '--url', world.origin, '--as', handle];
  const passphraseOf = (handle: string): string => passphrases.get(handle) ?? '';
  const three = (...numbers: readonly number[]): string[] =>
    numbers.flatMap((number) => ['--card', file(`card-${String(number)}.txt`)]);

  /** Both secrets are shown, and typed again from paper. */
  const makeMember = async (handle: string): Promise<void> => {
    const make = [CLI, 'ceremony', 'member', ...organisation(), '--handle', handle, '--out', file(`${handle}.json`)];
    await converse(make, { VRIJHAVEN_HOME: folder }, (line) => {
      if (/^(?:[a-z-]+ ){5}[a-z-]+$/.test(line)) passphrases.set(handle, line);
      return /^(?:[a-z-]+ ){5,11}[a-z-]+$/.test(line) ? `\n${line}\n` : undefined;
    });
  };
  const unlock = async (handle: string): Promise<MemberSession> => {
    const pin = JSON.parse(readFileSync(file('o.json'), 'utf8')) as { organisation: string; rootKey: string };
    const engine = { p: await loadSodiumOpener(), stretch: stretchSodium };
    const fetch = withCookieJar(globalThis.fetch, world.origin);
    const transport = createTransport({ url: `${world.origin}/graphql`, origin: world.origin, fetch });
    const outcome = await unlockDesk({ transport, engine, pin, handle, passphrase: passphraseOf(handle) });
    if (outcome.kind !== 'unlocked') throw new Error(`${handle} is refused: ${outcome.kind}`);
    return outcome.session;
  };
  const count = async (sql: string): Promise<number> => {
    const [row] = await world.database.query<{ rows: number }>(`select count(*)::int as rows from (${sql}) counted`);
    return row?.rows ?? -1;
  };
  const uncovered = () =>
    count(`select team, compartment, generation from role_key
      except select team, compartment, generation from escrow_grant`);
  const paper = (): string => readFileSync(file('escrow.txt'), 'utf8');

  step(
    'an organisation is founded by its ceremony, and its cards are made and good',
    async () => {
      world = keep(await openWorld());
      rootWords =
        /^(?:[a-z]+ ){11}[a-z]+$/m.exec((await cli(['ceremony', 'root', '--out', file('o.json')])).text)?.[0] ?? '';
      expect(rootWords.split(' ')).toHaveLength(12);
      for (const handle of FOUNDERS) await makeMember(handle);
      const members = SEATS.flatMap((seat) => ['--member', file(seat)]);
      const found = [
        'ceremony',
        'organisation',
        ...organisation(),
        '--name',
        'Haven',
        '--url',
        world.origin,
        ...members,
      ];
      const founded = await cli(found, rootWords, passphraseOf('amina'), passphraseOf('bram'));
      expect([founded.code, founded.text]).toEqual([0, expect.stringContaining('Haven is founded: 4 members')]);

      const made = await cli(['escrow', 'make', ...organisation(), '--out', file('escrow.txt')]);
      expect(made.code).toBe(0);
      number = /^(?:\d{5} ){11}\d{5}$/m.exec(made.text)?.[0] ?? '';
      cards = made.text.split('ESCROW CARD').slice(1);
      expect(cards).toHaveLength(5);
      for (const [at, card] of cards.entries()) {
        appendFileSync(file(`card-${String(at + 1)}.txt`), `ESCROW CARD${card}`);
        const check = ['escrow', 'check-card', ...organisation(), '--public', file('escrow.txt'), ...three(at + 1)];
        expect((await cli(check)).text).toContain(`Card ${String(at + 1)} of escrow 1 is good.`);
      }
    },
    180_000,
  );

  step(
    'one coordinator proposes it, the other compares and signs; then every key is covered by whoever holds it',
    async () => {
      const before = await cli(['escrow', 'drill', ...online('amina'), ...three(1, 2, 3)], passphraseOf('amina'));
      expect([before.code, before.text]).toEqual([1, expect.stringContaining('announces no escrow')]);
      const [amina, bram] = [await unlock('amina'), await unlock('bram')];
      const seen = await createEscrows(amina).look(paper());
      expect(seen).toMatchObject({ kind: 'read', escrow: { generation: 1, threshold: 3, cards: 5, number } });
      expect((await createEscrows(amina).propose(paper())).kind).toBe('proposed');
      expect((await amina.inside.refresh()).escrow).toBeUndefined();
      const waiting = createWaitingActs(bram);
      const [act] = await waiting.list();
      // The second desk shows the number that was printed with the cards, from the bytes that it signs.
      expect(act).toMatchObject({ standing: 'sign', says: { kind: 'setEscrow', number } });
      expect(await waiting.sign(act?.id ?? '')).toEqual({ kind: 'done' });
      expect(await createEscrows(bram).propose(paper())).toEqual({ kind: 'WrongGeneration', found: 1, expected: 2 });
      await amina.close();
      await bram.close();
      expect(await uncovered()).toBeGreaterThan(5);
      await (await unlock('amina')).close();
      // What coordinators do not read, they cannot grant: care, references and vetting wait for their holders.
      expect(await uncovered()).toBe(3);
      await (await unlock('chidi')).close();
      await (await unlock('vera')).close();
      expect(await uncovered()).toBe(0);
    },
    120_000,
  );

  step(
    'a drill proves three cards against everything, shows counts only, and fails when it should',
    async () => {
      const drill = (...args: readonly string[]) =>
        cli(['escrow', 'drill', ...online('amina'), ...args], passphraseOf('amina'));
      const good = await drill(...three(5, 1, 3));
      const keys = await count('select from role_key');
      expect([good.code, good.text]).toEqual([
        0,
        expect.stringContaining(`${String(keys)} of ${String(keys)} role keys would come back.`),
      ]);
      expect((await drill(...three(1, 1, 2))).text).toContain('Card 1 was given twice.');

      const few = await drill(...three(1, 2));
      expect([few.code, few.text]).toEqual([1, expect.stringContaining('No answer to “Card 3 of 3, line 1:”')]);
      // A server that swaps what two keys were sealed to is found out by name.
      const swap = (a: string, b: string) =>
        world.database.query(
          `update escrow_part e set part = o.part from escrow_part o
           where e.compartment in ($1, $2) and o.compartment in ($1, $2) and o.compartment <> e.compartment`,
          [a, b],
        );
      await swap('care', 'references');
      const lied = await drill(...three(2, 3, 4));
      expect(lied.code).toBe(1);
      expect(lied.text).toContain('would not bring back office/');
      await swap('care', 'references');
      expect((await drill(...three(2, 3, 4))).code).toBe(0);
    },
    180_000,
  );

  step(
    'a use is written for everybody before anything is handed out, and brings lost keys back',
    async () => {
      const amina = await unlock('amina');
      expect((await amina.inside.transport.run(OpenEscrow, {})).openEscrow.__typename).toBe('EscrowUnused');
      await world.database.query(`delete from role_grant where compartment in ('care', 'need')`);
      const lost = await unlock('chidi');
      expect(lost.inside.roleKey('office', 'care', 1)).toBeUndefined();
      const use = ['escrow', 'use', ...online('amina')];
      const refused = await cli([...use, '--reason', 'curiosity', ...three(1, 2, 3)], passphraseOf('amina'));
      expect([refused.code, refused.text]).toEqual([2, expect.stringContaining('is no reason')]);
      const wrong = await cli(
        [...use, '--reason', 'keysLost', '--beside', 'root', ...three(1, 2, 3)],
        passphraseOf('amina'),
        'apple '.repeat(12),
      );
      expect(wrong.code).toBe(1);
      expect((await lost.inside.refresh()).escrowUses).toEqual([]);

      const used = await cli([...use, '--reason', 'keysLost', ...three(1, 2, 3)], passphraseOf('amina'));
      expect([used.code, used.text]).toEqual([0, expect.stringContaining('role keys came back')]);
      const back = await unlock('chidi');
      expect(back.inside.roleKey('office', 'care', 1)).toBeDefined();
      expect(back.inside.directory().escrowUses).toMatchObject([
        { generation: 1, reason: 'keysLost', signer: amina.inside.member },
      ]);
      expect((await unlock('amina')).inside.roleKey('office', 'care', 1)).toBeUndefined();

      const byRoot = await cli(
        [...use, '--reason', 'courtOrder', '--beside', 'root', ...three(3, 4, 5)],
        passphraseOf('amina'),
        rootWords,
      );
      expect(byRoot.code).toBe(0);
      expect((await back.inside.refresh()).escrowUses[1]).toMatchObject({ reason: 'courtOrder', signer: 'root' });
    },
    240_000,
  );

  step(
    'with both coordinators lost, root words and three cards make new ones who read everything they should',
    async () => {
      for (const handle of ['dora', 'efe']) await makeMember(handle);
      const members = ['--member', file('dora.json'), '--member', file('efe.json')];
      const restore = ['escrow', 'restore', ...organisation(), '--url', world.origin, ...members];
      const strange = await cli([...restore, ...three(1, 2, 3)], 'apple '.repeat(12));
      expect([strange.code, strange.text]).toEqual([1, expect.stringContaining('not the root words')]);
      expect((await cli([...restore, ...three(1, 2, 2)], rootWords)).text).toContain('given twice');
      expect(await count(`select from member where handle in ('dora', 'efe')`)).toBe(0);

      const done = await cli([...restore, ...three(1, 2, 3)], rootWords, passphraseOf('dora'));
      expect([done.code, done.text]).toEqual([0, expect.stringContaining('dora and efe are coordinators now.')]);
      for (const handle of ['dora', 'efe']) {
        const { inside, me } = await unlock(handle);
        expect(me.assignments).toEqual([{ role: 'coordinator', team: 'office' }]);
        expect(inside.roleKey('office', 'identity', 1)).toBeDefined();
        expect(inside.roleKey('office', 'care', 1)).toBeUndefined();
      }
      expect((await cli([...restore, ...three(1, 2, 3)], rootWords)).code).toBe(1);
    },
    240_000,
  );
});
