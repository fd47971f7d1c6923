import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Caseload } from '@vrijhaven/applications/client';
import { USUAL_CONDITIONS } from '@vrijhaven/applications/model';
import type { Enquiries, Scoring, Screenings } from '@vrijhaven/selection/client';
import { BRIEF_SECTIONS, CRITERIA } from '@vrijhaven/selection/model';
import type { CaseBrief, Marks } from '@vrijhaven/selection/model';

/** Who takes which step between an application's arrival and the pool from which cities are asked. */
const WAY: readonly (readonly [by: 'coordinator' | 'intakeOfficer' | 'verifier', to: ApplicationState])[] = [
  ['coordinator', 'scoring'],
  ['coordinator', 'shortlisted'],
  ['coordinator', 'pool'],
];

export interface Caseloads extends Readonly<Record<'coordinator' | 'intakeOfficer' | 'verifier', Caseload>> {
  readonly screenings: Screenings;
  readonly enquiries: Enquiries;
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

/** From `submitted` to `eligible`: every condition is met. */
export const findEligible = async ({ intakeOfficer, screenings }: Caseloads, id: string): Promise<void> => {
  const version = await moveTo(intakeOfficer, id, 'screening');
  const found = await screenings.load(id);
  if (found === null) throw new Error('there is no such application for this member');
  const rows = USUAL_CONDITIONS.map((condition) => ({ condition, verdict: 'met' as const, note: '' }));
  const request = { application: id, version, outcome: 'eligible', seen: found.view.seen, rows } as const;
  const { kind } = await screenings.screen(request);
  if (kind !== 'done') throw new Error(`not eligible: ${kind}`);
};

const verify = async ({ verifier, enquiries }: Caseloads, id: string): Promise<void> => {
  const version = await moveTo(verifier, id, 'verifying');
  const end = { to: 'verified', reason: 'referencesConfirmed', level: 'high', text: '' } as const;
  const { kind } = await enquiries.conclude({ application: id, version, ...end });
  if (kind !== 'done') throw new Error(`not verified: ${kind}`);
};

/** The office's work from `submitted` on. Answers the version then. */
export const bringToPool = async (caseloads: Caseloads, id: string): Promise<number> => {
  await findEligible(caseloads, id);
  await verify(caseloads, id);
  let version = 0;
  for (const [by, to] of WAY) {
    await prepare(caseloads, id, to);
    version = await moveTo(caseloads[by], id, to);
  }
  return version;
};
