import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import {
  base64url,
  documentsJson,
  hourText,
  keysJson,
  officeViewer,
  readOne,
  revisionsJson,
} from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { recusalsJson } from '../recusal/recusal.read';
import type { ScoringCaseType, SelectionCaseType } from './scoring.type';

/** More entries of one log than people of a commission ever write. */
const ENTRIES = '200';

const log = (name: string): string =>
  revisionsJson('a.id', { compartment: `'${name}'`, recipients: '$1', after: '0', first: ENTRIES });

const assessmentsJson = (actor: Actor): string => `(
  select coalesce(json_agg(json_build_object('member', s.member_id, 'state', s.state, 'entry', s.entry, 'at',
    ${hourText('s.at_hour')}) order by s.entry), '[]')
  from assessment s where s.application_id = a.id and ${visibleTo(actor, 'assessment.read', 's')})`;

const headJson = `(select json_build_object('revision', h.number, 'hash', ${base64url('h.hash')})
  from scores_head(a.id) h)`;

const documents = (...compartments: readonly string[]): string =>
  documentsJson('a.id', { compartments: `array['${compartments.join("', '")}']`, recipients: '$1' });

const outcome = `nullif(scoring_outcome(a.id), 'scoring')`;

/** What a commissioner has to judge and has judged, in the order of ids: none that tells anything. */
export const readScoringCases = (tx: Tx, actor: Actor): Promise<ScoringCaseType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(json_build_object('id', a.id, 'keys', ${keysJson('a')},
       'callOpensOn', c.opens_on, 'open', a.state = 'scoring',
       'outcome', case when a.state = 'scoring' then null else ${outcome} end,
       'documents', ${documents('need')},
       'brief', ${log('brief')}, 'scores', ${log('scores')}, 'assessments', ${assessmentsJson(actor)},
       'enough', scoring_enough(a.id), 'head', case when a.state = 'scoring' then ${headJson} end)
       order by a.id), '[]') as answer
     from application a join call c on c.id = a.call_id where ${visibleTo(actor, 'application.assess', 'a')}`,
    [officeViewer(actor).recipients],
  );

const BEFORE_THE_MEETING = `a.state in ('scoring', 'shortlisted', 'reserve', 'notSelected')`;
/** Wherever it stands by now: somebody gave it marks. */
const SCORED = `exists (select from assessment s where s.application_id = a.id and s.state = 'scored')`;

/** What a selection meeting has before it under one call, or everything that was scored under it. */
export const readSelectionCases = (
  tx: Tx,
  actor: Actor,
  call: string,
  scored: boolean,
): Promise<SelectionCaseType[]> => {
  const viewer = officeViewer(actor);
  return readOne(
    tx,
    `select coalesce(json_agg(json_build_object('id', a.id, 'keys', ${keysJson('a')}, 'state', a.state,
       'version', a.version, 'documents', ${documents('need', 'summary')}, 'brief', ${log('brief')}, 'scores', ${log('scores')},
       'assessments', ${assessmentsJson(actor)}, 'recusals', ${recusalsJson(actor, 'a.id')},
       'enough', scoring_enough(a.id)) order by a.id), '[]') as answer
     from application a where a.call_id = $2 and ${scored ? SCORED : BEFORE_THE_MEETING}
       and ${visibleTo(actor, 'application.decide', 'a')}`,
    [viewer.recipients, call],
  );
};
