import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Caseload } from '@vrijhaven/applications/client';
import type { Scoring } from '@vrijhaven/selection/client';
import { BRIEF_SECTIONS, CRITERIA } from '@vrijhaven/selection/model';
import type { CaseBrief, Marks } from '@vrijhaven/selection/model';

/** Who takes which step between an application's arrival and the pool from which cities are asked. */
const WAY: readonly (readonly [by: 'coordinator' | 'intakeOfficer' | 'verifier', to: ApplicationState])[] = [
  ['intakeOfficer', 'screening'],
  ['intakeOfficer', 'eligible'],
  ['verifier', 'verifying'],
  ['verifier', 'verified'],
  ['coordinator', 'scoring'],
  ['coordinator', 'shortlisted'],
  ['coordinator', 'pool'],
];

export interface Caseloads extends Readonly<Record<'coordinator' | 'intakeOfficer' | 'verifier', Caseload>> {
  /** Who writes the brief. */
  readonly office: Scoring;
  readonly commission: readonly Scoring[];
}

const BRIEF: CaseBrief = {
  kind: 'case',
  facts: { fields: ['law'] },
  texts: Object.fromEntries(BRIEF_SECTIONS.map((section) => [section, `About the ${section}, without a name.`])),
};
const MARKS = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 4])) as unknown as Marks;

/** What commissioners need before they judge, and what a decision needs before it is made. */
export const prepare = async ({ office, commission }: Caseloads, id: string, to: ApplicationState): Promise<void> => {
  const asked =
    to === 'scoring'
      ? [office.prepareBrief(id, BRIEF)]
      : to === 'shortlisted'
        ? commission.map((each) => each.assess(id, { kind: 'score', criteria: 1, marks: MARKS, note: '' }))
        : [];
  for (const { kind } of await Promise.all(asked)) if (kind !== 'done') throw new Error(`not ready for ${to}: ${kind}`);
};

/** Moves one application; the state it stands in decides whether the step is taken. */
export const moveTo = async (caseload: Caseload, id: string, to: ApplicationState): Promise<number> => {
  const dossier = await caseload.open(id);
  if (dossier === null) throw new Error('there is no such application for this member');
  const moved = await caseload.move({ id, to, version: dossier.version, reason: 'routine' });
  if (moved.kind !== 'done') throw new Error(`not moved to ${to}: ${moved.kind}`);
  return moved.version;
};

/** The office's work from `submitted` on. Answers the version then. */
export const bringToPool = async (caseloads: Caseloads, id: string): Promise<number> => {
  let version = 0;
  for (const [by, to] of WAY) {
    await prepare(caseloads, id, to);
    version = await moveTo(caseloads[by], id, to);
  }
  return version;
};
