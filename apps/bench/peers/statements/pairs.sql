-- $1: how many
with page as (
  select r.*, row_number() over (order by r.proposed_on desc, r.id desc) as nr
  from pairing r where r.state = any (array['proposed', 'agreed', 'active', 'review'])
  order by r.proposed_on desc, r.id desc limit $1::integer + 1)
select json_build_object('data', json_build_object('pairings', json_build_object(
  'pageInfo', (select json_build_object('hasNextPage', count(*) > $1::integer, 'endCursor',
      (array_agg(rtrim(translate(encode(convert_to(r.proposed_on || '~' || r.id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')
        order by r.nr desc) filter (where r.nr <= $1::integer))[1]) from page r),
  'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
  'id', r.id, 'need', r.need_id, 'application', r.application_id, 'state', r.state, 'version', r.version,
  'proposedOn', r.proposed_on, 'rhythmDays', r.rhythm_days, 'beganOn', r.began_on, 'reviewOn', r.review_on,
  'endedOn', r.ends_on, 'reason', r.reason,
  'professional', (select json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'mandateEnds', f.mandate_ends)
    from professional f where f.id = r.professional_id),
  'paused', (select a.state = 'safetyHold' from application a where a.id = r.application_id),
  'answers', json_build_object(
    'defender', (select w.answer from pair_answer w where w.pairing_id = r.id and w.side = 'defender'),
    'professional', (select w.answer from pair_answer w where w.pairing_id = r.id and w.side = 'professional')),
  'checkIns', (select coalesce(json_agg(json_build_object('id', c.id, 'dueOn', c.due_on, 'state', c.state,
      'bySide', c.by_side, 'at', to_char(c.at_hour at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by c.due_on desc, c.id), '[]') from check_in c where c.pairing_id = r.id),
  'alarms', (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'state', l.state,
      'raisedOn', l.raised_on, 'escalated', l.escalated, 'version', l.version) order by l.raised_on desc, l.id), '[]')
    from alarm l where l.pairing_id = r.id),
  'actions', (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'state', t.state,
      'dueOn', t.due_on, 'draftHash', replace(replace(replace(replace(encode(t.draft_hash, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
      'version', t.version) order by t.due_on, t.id), '[]') from pair_action t where t.pairing_id = r.id),
  'events', (select coalesce(json_agg(json_build_object('id', e.id::text, 'kind', e.kind, 'from', e.from_state,
      'to', e.to_state, 'reason', e.reason, 'by', e.actor_role, 'member', e.member_id,
      'at', to_char(e.at_hour at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.id), '[]')
    from pairing_event e where e.pairing_id = r.id)))
  order by r.nr), '[]') from page r where r.nr <= $1::integer))))::text as answer
