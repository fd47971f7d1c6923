import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../../commands';
import { readConfig } from '../../config';
import { scriptTerminal } from '../../io/script-terminal';
import { runCommand } from '../../run-command';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-escrow-'));
const file = (name: string) => path.join(folder, name);
const config = readConfig({ VRIJHAVEN_HOME: folder });

const run = async (args: string[], ...answers: string[]) => {
  const terminal = scriptTerminal(...answers);
  const code = await runCommand(COMMANDS, args, terminal, config);
  return { code, said: terminal.said, noted: terminal.noted };
};
const linesOf = (text: string): string[] => text.match(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]$/gm) ?? [];

describe('the cards of an escrow', () => {
  const make = ['escrow', 'make', '--organisation', file('o.json')];
  const check = ['escrow', 'check-card', '--organisation', file('o.json'), '--public', file('escrow.txt')];
  let cards: string[][] = [];
  let numbers: string[] = [];
  beforeAll(async () => {
    await run(['ceremony', 'root', '--out', file('o.json')]);
    const { said } = await run([...make, '--out', file('escrow.txt')]);
    cards = said.map(linesOf).filter((lines) => lines.length > 0);
    numbers = said.filter((line) => /^(?:\d{5} ){11}\d{5}$/.test(line));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are five, said once, and nowhere kept', async () => {
    expect(cards.map((lines) => lines.length)).toEqual([6, 6, 6, 6, 6]);
    expect(numbers).toHaveLength(1);
    const kept = readFileSync(file('escrow.txt'), 'utf8');
    for (const line of cards.flat()) expect(kept.includes(line.replaceAll('-', ''))).toBe(false);
    expect(statSync(file('escrow.txt')).mode & 0o077).toBe(0);
    const again = await run([...make, '--out', file('escrow.txt')]);
    expect([again.code, again.said]).toEqual([1, []]);
  });

  it('are good one by one, typed in any case', async () => {
    for (const [at, lines] of cards.entries()) {
      const { code, said } = await run(check, ...lines.map((line) => line.toLowerCase().replaceAll('-', ' ')));
      expect([code, said]).toEqual([0, [`Card ${String(at + 1)} of escrow 1 is good.`]]);
    }
  });

  it('name the line that was read wrongly', async () => {
    const lines = cards[0] ?? [];
    const wrong = (lines[3] ?? '').replace(/^./, (letter) => (letter === 'Z' ? 'Y' : 'Z'));
    const { code, noted } = await run(check, ...lines.with(3, wrong));
    expect([code, noted[0]]).toEqual([1, expect.stringContaining('Line 4 is not as it stands')]);
    expect((await run(check, ...lines.slice(0, 5), '')).noted[0]).toContain('78 letters, these are 65');
  });

  it('of another escrow or organisation are not taken', async () => {
    mkdirSync(file('printed'));
    await run([...make, '--out', file('second.txt'), '--generation', '2', '--cards', file('printed')]);
    const strange = file('printed/card-2.txt');
    expect(statSync(strange).mode & 0o077).toBe(0);
    expect(await run([...check, '--card', strange])).toMatchObject({
      code: 1,
      noted: [expect.stringContaining('no card of escrow 1')],
    });
    const second = check.with(5, file('second.txt'));
    expect((await run([...second, '--card', strange])).said).toEqual(['Card 2 of escrow 2 is good.']);
    await run(['ceremony', 'root', '--out', file('other.json')]);
    const other = check.with(3, file('other.json'));
    expect((await run([...other, '--card', strange])).noted[0]).toContain('belongs to another organisation');
  });

  it('are not made for a generation that is none, and not checked against a file that is none', async () => {
    expect(await run([...make, '--out', file('third.txt'), '--generation', 'x'])).toMatchObject({ code: 2 });
    writeFileSync(file('no.txt'), 'vrijhaven-escrow-1:AAAA');
    expect(await run(check.with(5, file('no.txt')))).toMatchObject({ code: 2 });
  });
});
