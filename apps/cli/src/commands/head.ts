import { Organisation } from '@vrijhaven/contracts';
import { systemClock } from '@vrijhaven/domain';
import { loadCheckpoint } from '@vrijhaven/organisation/client';
import { CryptoFault, toHex } from '@vrijhaven/crypto/envelope';
import type { Command } from '../command';
import { connect } from '../io/connect';
import { loadEngine } from '../io/engine';
import { Failure } from '../io/fault';
import { readOrganisationFile } from '../io/organisation-file';

export const head: Command = {
  name: 'head',
  summary: 'verifies what the API shows to applicants and prints the chain’s head, to compare or publish',
  usage: '--organisation organisation.json --url https://…',
  options: { organisation: { type: 'string' }, url: { type: 'string' } },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const transport = connect(options.need('url'));
    if (!(await transport.run(Organisation, {})).organisation)
      throw new Failure('No organisation was founded there yet, so there is no head. Found it first.');
    const { p } = await loadEngine();
    try {
      const checkpoint = await loadCheckpoint({ transport, p, pin, now: systemClock.now() });
      terminal.say(`head ${toHex(checkpoint.head)}`);
      terminal.say(`sequence ${String(checkpoint.sequence)}`);
      terminal.say(`until ${new Date(checkpoint.notAfter * 1000).toISOString()}`);
    } catch (error) {
      if (error instanceof CryptoFault) throw new Failure(`Do not apply there: ${error.code}. Tell the coordinators.`);
      throw error;
    }
  },
};
