import type { TestDatabase } from '../test-database';
import type { PairScene } from './pair-world';

const DATES: Readonly<Record<string, readonly string[]>> = {
  pairing: ['proposed_on', 'review_on', 'began_on'],
  check_in: ['due_on'],
  alarm: ['raised_on'],
};
const FAR = 100_000;

/** Everything about these people lies so many days further back: for the database, whose clock nobody turns. */
const shift = async (db: TestDatabase, records: readonly string[], days: number): Promise<void> => {
  for (const [table, columns] of Object.entries(DATES))
    // In two leaps, so that no two days of one pair meet on the way.
    for (const leap of [FAR, -FAR - days])
      await db.seed(
        `update ${table} set ${columns.map((column) => `${column} = ${column} + $2::integer`).join()}
         where application_id = any ($1)`,
        [records, leap],
      );
};

const LEAPS = [1, 4, 8, 20, 40];

/** Days go by, and the database is asked what they bring, as the server asks it. */
export const passDays = async ({ world, step }: PairScene): Promise<void> => {
  const { db } = world.stage;
  const days = LEAPS[step.lot % (step.yes ? 3 : LEAPS.length)]!;
  await shift(
    db,
    world.models.map(({ record }) => record),
    days,
  );
  for (const professional of world.professionals)
    if (professional.mandate !== null) {
      professional.mandate -= days;
      await db.seed(`update professional set mandate_ends = mandate_ends - $2::integer where id = $1`, [
        professional.id,
        days,
      ]);
    }
  await db.seed(`select pairings_keep_rhythm()`);
  const mandateOf = (id: string) => world.professionals.find((each) => each.id === id)?.mandate ?? null;
  for (const model of world.models) model.pass(days, mandateOf);
  world.told['day passed'] = (world.told['day passed'] ?? 0) + 1;
  world.trail.push(`${String(days)} days pass`);
};
