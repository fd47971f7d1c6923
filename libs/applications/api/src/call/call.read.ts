import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { jsonList, periodJson } from '../sql/json-text';
import { readOne } from '../sql/read-one';
import type { CallType } from './call.type';

/** SQL for the state of a call on a day: `callStateOn` of the model, which a spec holds against it. */
const stateSql = (call: string, today: string): string => `case
  when ${call}.decision in ('cancelled', 'closed') then ${call}.decision
  when ${today}::date > ${call}.closes_on then 'closed'
  when ${today}::date >= ${call}.opens_on then 'open'
  else ${call}.decision end`;

const versionJson = `json_build_object('call', v.call_id, 'number', v.number, 'conditions', v.conditions,
  'leftOut', v.left_out, 'added', v.added)`;

/** SQL for the one version, where more than the newest is asked for: `application` answers its own. */
const formJson = (call: string, application?: string): string =>
  application === undefined
    ? `(select ${versionJson} from call_version v where v.call_id = ${call}.id order by v.number desc limit 1)`
    : `(select ${versionJson} from call_version v
        where v.call_id = ${application}.form_call_id and v.number = ${application}.form_number)`;

const versionsJson = (call: string): string =>
  jsonList(
    'version',
    `select ${versionJson} as version from call_version v where v.call_id = ${call}.id order by v.number`,
  );

/** SQL for one call as JSON. `today` is a placeholder or expression, `application` whose version is meant. */
export const callJson = (call: string, today: string, application?: string): string => `json_build_object(
  'id', ${call}.id, 'slug', ${call}.slug, 'programme', ${call}.programme, 'title', ${call}.title,
  'opensOn', ${call}.opens_on, 'closesOn', ${call}.closes_on, 'stays', ${periodJson(`${call}.stays`)},
  'places', ${call}.places, 'languages', to_json(${call}.languages), 'version', ${call}.version,
  'state', ${stateSql(call, today)}, 'reason', ${call}.reason,
  'form', ${formJson(call, application)}, 'versions', ${versionsJson(call)},
  'open', ${stateSql(call, today)} = 'open')`;

/** Every call: those that are open first, the soonest to close before the others, then the newest. */
export const readCalls = (tx: Tx, today: Day): Promise<CallType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${callJson('c', '$1')}
       order by ${stateSql('c', '$1')} = 'open' desc,
         case when ${stateSql('c', '$1')} = 'open' then c.closes_on end, c.closes_on desc, c.id), '[]') as answer from call c`,
    [today],
  );

export const readCall = (tx: Tx, id: string, today: Day): Promise<CallType> =>
  readOne(tx, `select ${callJson('c', '$2')} as answer from call c where c.id = $1`, [id, today]);
