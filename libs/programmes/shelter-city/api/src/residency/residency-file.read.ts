import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { hourText, periodJson, readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { wholeJson } from '@vrijhaven/server';
import { ITEMS } from '@vrijhaven/shelter-city/model';
import { RESIDENCY } from './residency.read';
import type {
  ChecklistItemType,
  PastStayType,
  ResidencyFileType,
  OwnMoveType,
  ResidencySheetType,
} from './residency-sheet.type';

const ITEMS_JSON = `(select coalesce(json_agg(json_build_object('code', i.code, 'state', i.state, 'due', i.due,
    'version', i.version)), '[]') from residency_item i where i.residency_id = r.id)`;

const followUpsJson = (actor: Actor): string => `(select coalesce(json_agg(json_build_object('id', f.id, 'due', f.due,
    'state', f.state, 'version', f.version) order by f.due, f.id), '[]')
  from follow_up f where f.residency_id = r.id and ${visibleTo(actor, 'followUp.read', 'f')})`;

// [Note: numbers count] a number of the table tells how much happens elsewhere, and what is not shown here; so each
// event is numbered among those that are shown.
const eventsJson = (
  actor: Actor,
): string => `(select coalesce(json_agg(json_build_object('id', r.id || '/' || e.nr, 'kind', e.kind,
    'from', e.from_state, 'to', e.to_state, 'place', e.place_id,
    'period', case when e.period is null then null else ${periodJson('e.period')} end, 'item', e.item, 'due', e.due,
    'reason', e.reason, 'by', e.actor_role, 'member', e.member_id, 'at', ${hourText('e.at_hour')}) order by e.id), '[]')
  from (select e.*, row_number() over (order by e.id) as nr from residency_event e
    where e.residency_id = r.id and ${visibleTo(actor, 'residencyEvent.read', 'e')}) e)`;

/** SQL for stay `r` in city `c` of application `a`, with what is seen to in it; `more` adds fields. */
export const sheetJson = (
  actor: Actor,
  more = '',
): string => `(${wholeJson(RESIDENCY, actor)}::jsonb || json_build_object(
  'proposal', r.proposal_id, 'applicationState', a.state, 'goesOn', residency_goes_on(r.id), 'continues', r.continues,
  'items', ${ITEMS_JSON}, 'followUps', ${followUpsJson(actor)}${more})::jsonb)`;

const BEHIND = `join city c on c.id = r.city_id join application a on a.id = r.application_id`;

/** The whole checklist: what nobody worked on yet is still to do. */
const withAllItems = <Sheet extends { readonly items: readonly ChecklistItemType[] }>(sheet: Sheet): Sheet => ({
  ...sheet,
  items: ITEMS.map(
    ({ code }) => sheet.items.find((each) => each.code === code) ?? { code, state: 'todo', due: null, version: 0 },
  ),
});

/** One stay with its history. */
export const readResidencyFile = async (tx: Tx, actor: Actor, id: string): Promise<ResidencyFileType | null> => {
  const file = await readMaybe<ResidencyFileType>(
    tx,
    `select ${sheetJson(actor, `, 'events', ${eventsJson(actor)}`)} as answer from residency r ${BEHIND}
     where r.id = $1 and ${visibleTo(actor, 'residency.read', 'r')}`,
    [id],
  );
  return file ? withAllItems(file) : null;
};

/** One stay as the answer to an act on what belongs to it. */
export const readSheet = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | ResidencySheetType> => {
  const action = actor.kind === 'receipt' ? 'residency.readOwn' : 'residency.read';
  const sheet = await readMaybe<ResidencySheetType>(
    tx,
    `select ${sheetJson(actor)} as answer from residency r ${BEHIND} where r.id = $1 and ${visibleTo(actor, action, 'r')}`,
    [id],
  );
  return sheet ? withAllItems(sheet) : NOT_FOUND;
};

/** Every stay that the actor sees, or those of one application, by their beginning. */
export const listSheets = async (tx: Tx, actor: Actor, application: string | null): Promise<ResidencySheetType[]> => {
  const sheets = await readOne<ResidencySheetType[]>(
    tx,
    `select coalesce(json_agg(${sheetJson(actor)} order by r.period, r.id), '[]') as answer from residency r ${BEHIND}
     where ${application === null ? '$1::uuid is null' : 'r.application_id = $1::uuid'} and ${visibleTo(actor, 'residency.read', 'r')}`,
    [application],
  );
  return sheets.map(withAllItems);
};

/** The stays of the defender who asks, as they are told of them. */
export const listOwnSheets = async (tx: Tx, actor: Actor): Promise<ResidencySheetType[]> => {
  const sheets = await readOne<ResidencySheetType[]>(
    tx,
    `select coalesce(json_agg(${sheetJson(actor)} order by r.period, r.id), '[]') as answer from residency r ${BEHIND}
     where r.state <> 'cancelled' and ${visibleTo(actor, 'residency.readOwn', 'r')}`,
    [],
  );
  return sheets.map(withAllItems);
};

/** Cities that would take the guest who asks, and wait for their yes or no. */
export const listOwnMoves = (tx: Tx, actor: Actor): Promise<OwnMoveType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(json_build_object('id', pr.id,
       'city', json_build_object('slug', c.slug, 'name', c.name))), '[]') as answer
     from proposal pr join city c on c.id = pr.city_id
     where pr.is_move and pr.state = 'accepted' and pr.agreed_on is null
       and ${visibleTo(actor, 'proposal.readOwn', 'pr')}`,
    [],
  );

export const listPastStays = (tx: Tx, actor: Actor): Promise<PastStayType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(json_build_object('city', c.slug, 'month', s.month, 'days', s.days)
       order by s.month, c.slug, s.days), '[]') as answer
     from past_stay s join city c on c.id = s.city_id where ${visibleTo(actor, 'pastStay.read', 's')}`,
    [],
  );
