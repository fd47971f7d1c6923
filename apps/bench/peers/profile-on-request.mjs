// Loaded before a server that is looked into: its parent says when to begin and when to write down what was seen, so that
// starting up is no part of it.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();

process.on('message', async ({ profile, file } = {}) => {
  if (profile === 'begin') {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    process.send({ profile: 'begun' });
  } else if (profile === 'end') {
    const { profile: seen } = await session.post('Profiler.stop');
    writeFileSync(file, JSON.stringify(seen));
    process.send({ profile: 'ended' });
  }
});
// Whoever listens to a parent lives as long as it; a server that was told to stop does not.
process.channel?.unref();
