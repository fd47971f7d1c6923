import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { auditInBothSchemes, type Finding } from '../browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from '../browser/browser';
import type { Cast, Part } from '../cast/cast';
import { openCast } from '../cast/open-cast';
import { ROOT } from '../config';
import { deskOn, type Desk } from '../pages/desk';
import { intakeOn, type Intake } from '../pages/intake';
import type { Keep } from '../stage/tidy';
import { openWorld, type World } from '../stage/world';

/** Everybody and everything in the story of one application, from the call to the last follow-up. */
export interface Scene {
  readonly world: World;
  readonly cast: Cast;
  readonly stage: Stage;
  readonly defender: Intake;
  readonly referee: Intake;
  /** What nobody may be kept out by, gathered from every page that was looked at. */
  readonly grave: Finding[];
  /** What the defender keeps, once there is something to keep. */
  receipt: readonly string[];
  record: string;
  /** Unlocked at the first call, in a window of its own, then kept. */
  desk(part: Part): Promise<Desk>;
  /** Looks whether a page keeps anybody out, and takes a picture of what is in sight. */
  look(on: { readonly page: Desk['page'] }, where: string): Promise<void>;
}

const PICTURES = path.join(ROOT, 'tmp/e2e');

/** An organisation with two cities, its sites, and two phones that nobody has touched yet. */
export const openScene = async (keep: Keep): Promise<Scene> => {
  const world = keep(await openWorld());
  const cast = keep(await openCast(world));
  await world.publishSites();
  const stage = keep(await openStage(world.origin));
  const phone = async (name: string): Promise<Intake> =>
    intakeOn((await stage.open(name, { device: PHONE, locale: 'ar' })).page, 'ar');
  const unlock = async (part: Part): Promise<Desk> => {
    const desk = deskOn((await stage.open(part, { device: LAPTOP })).page);
    await desk.unlock(cast.login(part));
    return desk;
  };
  const desks = new Map<Part, Promise<Desk>>();
  const grave: Finding[] = [];
  mkdirSync(PICTURES, { recursive: true });
  return {
    ...{ world, cast, stage, grave, receipt: [], record: '' },
    defender: await phone('defender'),
    referee: await phone('referee'),
    desk: (part) => {
      const opened = desks.get(part) ?? unlock(part);
      desks.set(part, opened);
      return opened;
    },
    look: async ({ page }, where) => {
      grave.push(...(await auditInBothSchemes(page, where)));
      await page.screenshot({ path: path.join(PICTURES, `full-cycle ${where}.png`.replaceAll(' ', '-')) });
    },
  };
};
