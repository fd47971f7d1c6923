import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../commands';
import { readConfig } from '../config';
import { scriptTerminal } from '../io/script-terminal';
import { runCommand } from '../run-command';

describe('the head of an API', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-head-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says in words that nothing was founded there yet', async () => {
    const file = path.join(folder, 'o.json');
    const pin = { kind: 'vrijhaven-organisation', organisation: '0f0e0d0c-0b0a-4908-8706-050403020100', rootKey: 'A' };
    writeFileSync(file, JSON.stringify(pin));
    const server = createServer((_, response) => response.end(JSON.stringify({ data: { organisation: null } })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const terminal = scriptTerminal();
    const args = ['head', '--organisation', file, '--url', `http://127.0.0.1:${String(port)}`];
    const code = await runCommand(COMMANDS, args, terminal, readConfig({ VRIJHAVEN_HOME: folder }));
    server.closeAllConnections();
    server.close();
    expect([code, terminal.noted]).toEqual([
      1,
      ['No organisation was founded there yet, so there is no head. Found it first.'],
    ]);
  });
});
