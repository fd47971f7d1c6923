import { randomBytes } from 'node:crypto';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Ask } from '../play/ask';
import { newTag } from '../play/course-acts';
import type { PlayDefender } from '../play/defender';
import { signingMember } from '../play/organisation';
import { applicant } from '../play/stage';
import type { Stage } from '../play/stage';
import { CourseModel } from './course-model';
import type { ModelPerson } from './course-model';
import type { CourseActor, CourseWalkActs, CourseWorld } from './course-world';

/** What a walk is about: more people than seats, and more of one country than the rule lets in. */
const RULE = { seats: 3, perCountry: 1 };
const COUNTRIES = [0, 0, 1, 2, 2];
const STARTS = 90;

/** An edition that is open, or not announced yet; its office and trainer, and five defenders from three countries. */
export const beginCourseWalk = async (
  { stage, ask, acts }: { readonly stage: Stage; readonly ask: Ask; readonly acts: CourseWalkActs },
  told: Record<string, number>,
  isOpen: boolean,
): Promise<CourseWorld> => {
  const { db, organisation, coordinator } = stage;
  const manager = await signingMember(db, 'courseManager');
  const slug = `walk-${randomBytes(4).toString('hex')}`;
  const created = await acts.course.create(manager, slug, RULE);
  await organisation.rotate(`course:${slug}`);
  const trainer = await signingMember(db, 'trainer', `course:${slug}`);
  const in90 = addDays(dayOf(new Date()), STARTS);
  const planned = await acts.course.plan(
    manager,
    created,
    [1, 2].map(() => ({ day: in90 })),
    [{ dueOn: addDays(in90, -1) }],
  );
  const edition = isOpen ? await acts.course.open(manager, planned) : planned;
  const model = new CourseModel({ id: edition.id, slug, version: edition.version, starts: STARTS }, RULE, {
    modules: edition.modules.map(({ id }) => id),
    tasks: edition.tasks.map(({ id }) => id),
  });
  if (isOpen) Object.assign(model, { state: 'open', closes: 30, hasCall: true });

  const tags = [newTag(), newTag(), newTag()];
  const defenders: PlayDefender[] = [];
  while (defenders.length < COUNTRIES.length) defenders.push(await applicant(stage, ask, 'pool'));
  const people = defenders.map(({ record }, at): ModelPerson => {
    return { record, tag: tags[COUNTRIES[at]!]!, state: 'pool', version: 1, consents: false };
  });
  const staff = (role: CourseActor['role'], member: typeof coordinator): CourseActor => ({
    ...{ role, member },
    token: member.token,
  });
  const actors: CourseActor[] = [
    ...[staff('courseManager', manager), staff('trainer', trainer), staff('coordinator', coordinator)],
    staff('securityOfficer', await signingMember(db, 'securityOfficer')),
    ...defenders.map(({ token }, defender): CourseActor => ({ role: 'applicant', token, defender })),
  ];
  return { stage, acts, actors, defenders, people, model, told, trail: [] };
};
