import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { EnquiryType } from './enquiry.type';

/** More than a verifier has open at once; the answers of one application travel only with it. */
const MOST = 500;

const base64 = (column: string): string => `rtrim(translate(encode(${column}, 'base64'), E'+/\\n', '-_'), '=')`;

const answerJson = (actor: Actor): string => `(
  select json_build_object('envelope', ${base64('m.envelope')}, 'grant', ${base64('m.grant_bytes')},
    'generation', m.generation, 'chainHead', ${base64('m.chain_head')})
  from enquiry_answer m where m.enquiry_id = e.id and m.envelope is not null and ${visibleTo(actor, 'answer.read', 'm')})`;

const answeredOn = (actor: Actor): string => `(
  select m.answered_on from enquiry_answer m where m.enquiry_id = e.id and ${visibleTo(actor, 'answer.read', 'm')})`;

/** SQL for enquiry `e` on the day $1. */
const enquiryJson = (actor: Actor, withAnswer: boolean): string => `json_build_object(
  'id', e.id, 'application', e.application_id, 'referee', e.referee, 'version', e.version, 'maker', e.maker_id,
  'state', case when e.state = 'open' and e.expires_on < $1::date then 'expired' else e.state end,
  'askedOn', e.asked_on, 'expiresOn', e.expires_on, 'answeredOn', ${answeredOn(actor)},
  'answer', ${withAnswer ? answerJson(actor) : 'null'})`;

/** Of one application all, with the answers that wait; of all together those with which something is to be done. */
export const listEnquiries = (
  tx: Tx,
  actor: Actor,
  application: string | null,
  today: Day,
): Promise<readonly EnquiryType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${enquiryJson(actor, application !== null)} order by e.asked_on, e.id), '[]') as answer
     from (select * from enquiry where case when $2::uuid is null then state in ('open', 'answered', 'expired') or (state = 'filed'
           and exists (select from application a where a.id = enquiry.application_id and a.state = 'verifying'))
         else application_id = $2::uuid end order by asked_on desc, id limit ${String(MOST)}) e
     where ${visibleTo(actor, 'enquiry.read', 'e')}`,
    [today, application],
  );

export const readEnquiry = async (tx: Tx, actor: Actor, id: string, today: Day): Promise<EnquiryType | NotFound> =>
  (await readMaybe<EnquiryType>(
    tx,
    `select ${enquiryJson(actor, true)} as answer from enquiry e where e.id = $2 and ${visibleTo(actor, 'enquiry.read', 'e')}`,
    [today, id],
  )) ?? NOT_FOUND;
