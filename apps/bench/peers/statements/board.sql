-- $1, $2: from and until
select json_build_object('data', json_build_object('cities', coalesce(json_agg(json_build_object(
  'id', c.id, 'slug', c.slug, 'name', c.name, 'since', c.since, 'languages', c.languages,
  'communities', c.communities, 'version', c.version,
  'places', (select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'turnoverDays', p.turnover_days, 'attributes', p.attributes,
      'retiredOn', p.retired_on, 'version', p.version,
      'residencies', (select coalesce(json_agg(json_build_object(
          'id', r.id, 'place', r.place_id, 'city', c.slug, 'application', r.application_id,
          'period', json_build_object('from', lower(r.period), 'until', upper(r.period)),
          'freeFrom', upper(r.occupied), 'state', r.state, 'version', r.version) order by r.period), '[]')
        from residency r
        where r.place_id = p.id and r.state <> 'cancelled' and r.occupied && daterange($1::date, $2::date)),
      'blocks', (select coalesce(json_agg(json_build_object(
          'id', b.id, 'place', b.place_id, 'kind', b.kind, 'reason', b.reason,
          'period', json_build_object('from', lower(b.period), 'until', upper(b.period)),
          'series', b.series, 'version', b.version) order by b.period), '[]')
        from block b where b.place_id = p.id and b.period && daterange($1::date, $2::date)))
      order by p.position, p.name, p.id), '[]')
    from place p where p.city_id = c.id)) order by c.since, c.name), '[]')))::text as answer
from city c
