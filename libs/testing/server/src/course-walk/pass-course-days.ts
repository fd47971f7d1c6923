import type { CourseScene } from './course-world';

const LEAPS = [1, 5, 15, 31];

const SHIFT = [
  `update enrolment set offer_expires_on = offer_expires_on - $2::integer where edition_id = $1`,
  `update nomination set expires_on = expires_on - $2::integer where edition_id = $1`,
  `update edition_module set day = day - $2::integer where edition_id = $1`,
  `update edition_task set due_on = due_on - $2::integer where edition_id = $1`,
  `update edition set starts_on = starts_on - $2::integer, ends_on = ends_on - $2::integer where id = $1`,
  `update call set opens_on = opens_on - $2::integer, closes_on = closes_on - $2::integer
   where id = (select call_id from edition where id = $1)`,
];

/** Days go by, and the database is asked what they bring, as the server asks it. */
export const passDays = async ({ world, step, model }: CourseScene): Promise<void> => {
  const { db } = world.stage;
  const days = LEAPS[step.lot % (step.yes ? 2 : LEAPS.length)]!;
  for (const shift of SHIFT) await db.seed(shift, [model.edition.id, days]);
  await db.seed(`select enrolments_expire(), editions_advance()`);
  model.pass(days);
  world.told['day passed'] = (world.told['day passed'] ?? 0) + 1;
  world.trail.push(`${String(days)} days pass`);
};
