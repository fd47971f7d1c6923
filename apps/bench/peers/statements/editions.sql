select json_build_object('data', json_build_object('editions', coalesce(json_agg(json_build_object(
  'id', d.id, 'slug', d.slug, 'title', d.title, 'placeName', d.place_name, 'startsOn', d.starts_on,
  'endsOn', d.ends_on, 'languages', d.languages, 'seats', d.seats, 'perCountry', d.per_country,
  'offerDays', d.offer_days, 'state', d.state, 'keyGeneration', d.key_generation, 'call', d.call_id,
  'version', d.version,
  'modules', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'day', m.day)
      order by m.position, m.id), '[]') from edition_module m where m.edition_id = d.id),
  'tasks', (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on)
      order by t.due_on, t.id), '[]') from edition_task t where t.edition_id = d.id))
  order by d.starts_on desc, d.id), '[]')))::text as answer
from edition d
