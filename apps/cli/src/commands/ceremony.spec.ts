import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { BootstrapInput } from '@vrijhaven/contracts';
import { fromText } from '@vrijhaven/crypto/envelope';
import { verifyCertificate } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { readCertificatePaper } from '@vrijhaven/organisation/client';
import { COMMANDS } from '../commands';
import { readConfig } from '../config';
import { scriptTerminal } from '../io/script-terminal';
import type { ScriptAnswer } from '../io/script-terminal';
import { runCommand } from '../run-command';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-ceremony-'));
const file = (name: string) => path.join(folder, name);
const config = readConfig({ VRIJHAVEN_HOME: folder, VRIJHAVEN_BOOTSTRAP_TOKEN: 'one-time' });

const run = async (args: string[], ...answers: ScriptAnswer[]) => {
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
  let founded: BootstrapInput | undefined;
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
      const again = (lines: readonly string[]) => (lines.at(-1) ?? '').toUpperCase();
      const { code, said } = await run([...args, '--out', file(`${handle}.json`)], '', again, '', again);
      const [passphrase = '', words = ''] = said;
      secrets[handle] = passphrase;
      expect([code, passphrase.split(' ').length, words.split(' ').length]).toEqual([0, 6, 12]);
      const written = readFileSync(file(`${handle}.json`), 'utf8');
      for (const secret of [passphrase, words]) expect(written).not.toContain(secret.slice(0, 12));
    }
  });

  it('writes nothing for a founder whose paper is wrong', async () => {
    const args = ['ceremony', 'member', '--organisation', file('o.json'), '--handle', 'dora'];
    const almost = (lines: readonly string[]) => (lines.at(-1) ?? '').split(' ').slice(1).join(' ');
    const again = (lines: readonly string[]) => lines.at(-1) ?? '';
    const { code, noted } = await run([...args, '--out', file('dora.json')], '', again, '', almost, almost, almost);
    expect([code, noted.at(-1)]).toEqual([1, 'The paper is not right. Nothing was written: begin again.']);
    expect(existsSync(file('dora.json'))).toBe(false);
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
    founded = input;
    expect(input).toMatchObject({ token: 'one-time', name: 'Haven' });
    expect(input?.accounts.map(({ handle }) => handle)).toEqual(['amina', 'bram', 'chidi']);
    const sent = JSON.stringify(input);
    for (const secret of [words, amina, bram]) expect(sent.includes(secret.slice(0, 12))).toBe(false);
  });

  it('lets the root words certify a coordinator later, from a chain that the machine replays itself', async () => {
    const { organisation, rootKey, links, accounts } = founded ?? { links: [], accounts: [] };
    const [amina, , chidi] = accounts.map(({ member }) => member);
    const chain = links.map(({ link, signatures }) => ({ link, signatures: signatures.map((one) => one.signature) }));
    writeFileSync(file('chain.json'), JSON.stringify({ kind: 'vrijhaven-chain', organisation, links: chain }));
    const cut = [...chain.slice(0, 1), ...chain.slice(2)];
    writeFileSync(file('cut.json'), JSON.stringify({ kind: 'vrijhaven-chain', organisation, links: cut }));
    const certify = (member: string, from: string, out: string, ...answers: string[]) => {
      const args = ['--organisation', file('o.json'), '--chain', file(from), '--member', member, '--out', file(out)];
      return run(['ceremony', 'certificate', ...args, '--days', '90'], ...answers);
    };
    const refused = [
      await certify(chidi ?? '', 'chain.json', 'c.txt', words),
      await certify(amina ?? '', 'cut.json', 'c.txt', words),
      await certify(amina ?? '', 'chain.json', 'c.txt', 'apple '.repeat(12)),
      await certify(amina ?? '', 'o.json', 'c.txt', words),
    ];
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 2]);
    expect(existsSync(file('c.txt'))).toBe(false);
    const { code, said } = await certify(amina ?? '', 'chain.json', 'c.txt', words);
    expect([code, readFileSync(file('c.txt'), 'utf8').trim()]).toEqual([0, said[0]]);
    const paper = readCertificatePaper(said[0] ?? '');
    const now = Math.floor(Date.now() / 1000);
    const anchor = { organisation: organisation ?? '', rootKey: fromText(rootKey ?? ''), now };
    if (!paper) throw new Error('no paper');
    const certificate = verifyCertificate(nobleVerifier, paper, anchor);
    expect(certificate.member).toBe(amina);
    expect(Math.abs(certificate.notAfter - now - 90 * 86_400)).toBeLessThan(120);
  });
});
