import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { BootstrapInput } from '@vrijhaven/contracts';
import { COMMANDS } from '../commands';
import { readConfig } from '../config';
import { scriptTerminal } from '../io/script-terminal';
import { runCommand } from '../run-command';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-ceremony-'));
const file = (name: string) => path.join(folder, name);
const config = readConfig({ VRIJHAVEN_HOME: folder, VRIJHAVEN_BOOTSTRAP_TOKEN: 'one-time' });

const run = async (args: string[], ...answers: string[]) => {
  const terminal = scriptTerminal(...answers);
  const code = await runCommand(COMMANDS, args, terminal, config);
  return { code, said: terminal.said, noted: terminal.noted };
};

/** Takes the founding and answers as the API would. */
const listen = async () => {
  const inputs: BootstrapInput[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { variables } = JSON.parse(body) as { variables: { input: BootstrapInput } };
      inputs.push(variables.input);
      const { organisation: id, name, rootKey } = variables.input;
      const founded = { __typename: 'Organisation', id, name, rootKey, head: '', sequence: 1, demo: false };
      response.end(JSON.stringify({ data: { bootstrapOrganisation: founded } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { inputs, url: `http://127.0.0.1:${String(port)}`, close };
};

// Argon2id at its floor, several times, on a busy machine.
jest.setTimeout(120_000);

describe('the founding of an organisation', () => {
  const secrets: Record<string, string> = {};
  let words = '';
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with root words that are shown and nowhere kept', async () => {
    const { code, said } = await run(['ceremony', 'root', '--out', file('o.json')]);
    [words = ''] = said;
    expect([code, words.split(' ').length]).toEqual([0, 12]);
    expect(readFileSync(file('o.json'), 'utf8')).not.toContain(words.slice(0, 12));
    expect(statSync(file('o.json')).mode & 0o077).toBe(0);
    expect((await run(['ceremony', 'root', '--out', file('o.json')])).noted).toEqual([
      `${file('o.json')} is there already; name another file.`,
    ]);
  });

  it('goes on with each founder’s own keys', async () => {
    for (const handle of ['amina', 'bram', 'chidi']) {
      const args = ['ceremony', 'member', '--organisation', file('o.json'), '--handle', handle];
      const { code, said } = await run([...args, '--out', file(`${handle}.json`)]);
      secrets[handle] = said[0] ?? '';
      expect([code, secrets[handle].split(' ').length]).toEqual([0, 6]);
      expect(readFileSync(file(`${handle}.json`), 'utf8')).not.toContain(secrets[handle].slice(0, 12));
    }
  });

  it('ends with root words and two coordinators together, or not at all', async () => {
    const api = await listen();
    const args = ['ceremony', 'organisation', '--organisation', file('o.json'), '--name', 'Haven', '--url', api.url];
    const members = (...seats: string[]) => seats.flatMap((seat) => ['--member', file(seat)]);
    const full = members('amina.json:coordinator', 'bram.json:coordinator,verifier', 'chidi.json:careProfessional');

    expect((await run([...args, ...members('amina.json:coordinator')])).noted[0]).toContain('Two --member');
    expect((await run([...args, ...members('amina.json:king')])).noted[0]).toContain('not a role');
    expect((await run([...args, ...full], 'apple '.repeat(12))).noted[0]).toContain('not the root words');
    expect((await run([...args, ...full], words, 'wrong passphrase')).noted[0]).toContain(
      'not the passphrase of amina',
    );
    const few = members('amina.json:coordinator', 'bram.json:coordinator');
    const amina = secrets['amina'] ?? '';
    const bram = secrets['bram'] ?? '';
    expect((await run([...args, ...few], words, amina, bram)).noted[0]).toContain('care, references');
    expect(api.inputs).toEqual([]);

    const { code, said } = await run([...args, ...full], words, amina, bram);
    api.close();
    expect([code, said[0]]).toEqual([0, expect.stringContaining('Haven is founded: 3 members')]);
    const [input] = api.inputs;
    expect(input).toMatchObject({ token: 'one-time', name: 'Haven' });
    expect(input?.accounts.map(({ handle }) => handle)).toEqual(['amina', 'bram', 'chidi']);
    const sent = JSON.stringify(input);
    for (const secret of [words, amina, bram]) expect(sent.includes(secret.slice(0, 12))).toBe(false);
  });
});
