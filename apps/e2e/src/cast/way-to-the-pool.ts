import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Caseload } from '@vrijhaven/applications/client';

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

export type Caseloads = Readonly<Record<'coordinator' | 'intakeOfficer' | 'verifier', Caseload>>;

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
  for (const [by, to] of WAY) version = await moveTo(caseloads[by], id, to);
  return version;
};
