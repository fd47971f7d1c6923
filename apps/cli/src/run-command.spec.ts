import { TransportFault } from '@vrijhaven/client';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { readConfig } from './config';
import { Failure, UsageFault } from './io/fault';
import { scriptTerminal } from './io/script-terminal';
import { runCommand } from './run-command';

const config = readConfig({ VRIJHAVEN_HOME: '/nonexistent' });

const failing = (error: Error): Command => ({
  name: 'fail now',
  summary: 'fails',
  usage: '',
  options: { file: { type: 'string' } },
  run: () => Promise.reject(error),
});

const run = async (args: string[], commands: readonly Command[] = COMMANDS) => {
  const terminal = scriptTerminal();
  const code = await runCommand(commands, args, terminal, config);
  return { code, said: terminal.said.join('\n'), noted: terminal.noted };
};

describe('the command line', () => {
  it('helps', async () => {
    const { code, said } = await run([]);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(said).toContain(name);
    expect((await run(['ceremony', 'root', '--help'])).said).toContain('--out');
  });

  it('names what it does not understand, in one line', async () => {
    expect(await run(['dance'])).toMatchObject({
      code: 2,
      noted: ['There is no command “dance”. `vrijhaven help` lists them.'],
    });
    expect(await run(['head', '--colour', 'red'])).toMatchObject({ code: 2 });
    expect(await run(['head'])).toMatchObject({ code: 2, noted: ['Missing --organisation.'] });
    expect((await run(['head', '--organisation', '/nonexistent/o.json'])).noted[0]).toContain('Cannot read');
    expect((await run(['demo', 'seed', '--url', 'nowhere'])).code).toBe(2);
  });

  it('takes no secret as an argument', () => {
    const names = COMMANDS.flatMap(({ options }) => Object.keys(options));
    expect(names.filter((name) => /pass|words|secret|^token$|code/.test(name))).toEqual([]);
  });

  it('turns each kind of fault into one line and an exit code', async () => {
    const of = async (error: Error) => {
      const { code, noted } = await run(['fail', 'now'], [failing(error)]);
      return [code, noted.join('\n').split('\n').length];
    };
    expect(await of(new UsageFault('no'))).toEqual([2, 1]);
    expect(await of(new Failure('no'))).toEqual([1, 1]);
    expect(await of(new TransportFault('offline', 'gone', 'c1'))).toEqual([1, 1]);
    expect(await of(new CryptoFault('chain', 'forked'))).toEqual([1, 1]);
  });
});
