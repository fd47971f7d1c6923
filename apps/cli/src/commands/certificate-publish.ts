import { createCheckpoints } from '@vrijhaven/organisation/client';
import { unreachable } from '@vrijhaven/domain';
import type { CertificateOutcome } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { Failure } from '../io/fault';
import { readText } from '../io/files';
import { readOrganisationFile } from '../io/organisation-file';
import { signInAt } from '../io/sign-in';

/** One line for what came of it; a Failure when it was not kept. */
export const tellCertificate = (outcome: CertificateOutcome): string => {
  switch (outcome.kind) {
    case 'kept':
      return `${outcome.member} may sign checkpoints until ${outcome.until}.`;
    case 'WrongCertificate':
      throw new Failure(
        'Not sent: the root key did not sign it, it has ended, or the chain names another key or role.',
      );
    case 'NotSigned':
      throw new Failure('The API refuses: administrators and coordinators publish certificates of coordinators.');
    case 'InvalidInput':
      throw new Failure(`The API refuses: ${outcome.fields.join(', ')}.`);
    default:
      return unreachable(outcome);
  }
};

export const certificatePublish: Command = {
  name: 'certificate publish',
  summary: 'brings a certificate of the root key to the API, for checkpoints to carry',
  usage: '--organisation organisation.json --url https://… --as amina --certificate certificate.txt',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    certificate: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, handle] = [options.need('url'), options.need('as')];
    const paper = readText(options.need('certificate'));
    const session = await signInAt(terminal, await loadEngine(), { url, pin, handle });
    try {
      terminal.say(tellCertificate(await createCheckpoints(session).publishCertificate(paper)));
    } finally {
      await session.close();
    }
  },
};
