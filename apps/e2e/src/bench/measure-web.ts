// A child of `npm run bench web`: both sites over slow lines, and the desk's two fullest pages under somebody's hands.
// Writes what it found into the file that it is named; apps/bench makes a chapter of it.
import { writeFileSync } from 'node:fs';
import { Checkpoint } from '@vrijhaven/contracts';
import { openBrowser } from '@vrijhaven/testing/client/browser';
import { openCast } from '../cast/open-cast';
import { openWorld } from '../stage/world';
import { fillCrowd } from './fill-crowd';
import { BOARD, fillBoard } from './web/fill-board';
import { measureFirstLoads } from './web/first-load';
import { LINKS } from './web/links';
import { measurePages } from './web/pages';

const [file = '', rounds = '3', applications = '5000'] = process.argv.slice(2);
const STAYS = BOARD.cities * BOARD.places * BOARD.stays;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const world = await openWorld();
try {
  const cast = await openCast(world, { parts: ['coordinator', 'colleague'] });
  await world.publishSites();
  const { session } = await cast.desk('coordinator');
  const checkpoint = await session.inside.transport.run(Checkpoint, {});
  const browser = await openBrowser();
  const wish = { browser, origin: world.origin, rounds: Number(rounds), say };
  const firstLoads = await measureFirstLoads(wish);
  say(`sealing ${applications} applications`);
  await fillCrowd(world, { pin: cast.pin, call: cast.call, checkpoint }, Math.max(Number(applications), STAYS));
  const stays = await fillBoard(world.database);
  say(`${String(stays)} stays on the board`);
  const pages = await measurePages({ ...wish, login: cast.login('coordinator'), applications: Number(applications) });
  const found = {
    browser: browser.version(),
    rounds: Number(rounds),
    links: LINKS,
    applications: Number(applications),
    stays,
    firstLoads,
    ...pages,
  };
  writeFileSync(file, JSON.stringify(found));
  await browser.close();
  await cast.close();
} finally {
  await world.close();
}
