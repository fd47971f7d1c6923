import { fromText, toHex } from '@vrijhaven/crypto/envelope';
import { compareHead } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import type { PublishedHead } from '@vrijhaven/organisation/model';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';
import { readHead } from '../io/read-head';
import { readOrganisationFile } from '../io/organisation-file';
import { signInAt } from '../io/sign-in';

/** One line about one place; throws Failure with that line when it lies beside or ahead of the chain. */
export const judgeHead = (directory: Directory, place: string, said: PublishedHead): string => {
  const link = `link ${String(said.sequence)} of ${said.day}`;
  const verdict = compareHead(directory, { ...said, head: fromText(said.head) });
  switch (verdict) {
    case 'same':
      return `same      ${place} (${link})`;
    case 'earlier':
      return `earlier   ${place} (${link}, on this chain)`;
    case 'later':
      throw new Failure(
        `Rollback: ${place} knows ${link}, this API shows no more than ${String(directory.sequence)}. Tell the coordinators.`,
      );
    case 'fork':
      throw new Failure(`Fork: ${place} shows another ${link} than this chain has. Tell the coordinators.`);
    case 'foreign':
      throw new Failure(`${place} speaks of another organisation (${said.organisation}).`);
    default:
      return unreachable(verdict);
  }
};

export const headCompare: Command = {
  name: 'head compare',
  summary: 'holds what several places say the chain’s head is against the replayed chain; fails on a fork or rollback',
  usage: '--organisation organisation.json --url https://… --as amina --with https://… [--with copy.json]…',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    with: { type: 'string', multiple: true },
  },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, handle, places] = [options.need('url'), options.need('as'), options.all('with')];
    if (places.length === 0) throw new UsageFault('Missing --with.');
    // Read first: a server that answers the sign-in cannot then adapt what it publishes.
    const said = await Promise.all(places.map(async (place) => ({ place, head: await readHead(place) })));
    const session = await signInAt(terminal, await loadEngine(), { url, pin, handle });
    try {
      const directory = session.inside.directory();
      terminal.say(`head      ${toHex(directory.head)} (link ${String(directory.sequence)})`);
      for (const { place, head } of said) terminal.say(judgeHead(directory, place, head));
    } finally {
      await session.close();
    }
  },
};
