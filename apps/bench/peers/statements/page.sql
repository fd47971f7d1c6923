-- $1: how many
with page as (
  select a.*, row_number() over (order by a.submitted_on desc, a.id desc) as nr
  from application a where a.state <> 'inProgramme' order by a.submitted_on desc, a.id desc limit $1::integer + 1)
select json_build_object('data', json_build_object('applications', json_build_object(
  'pageInfo', (select json_build_object('hasNextPage', count(*) > $1::integer, 'endCursor',
      (array_agg(rtrim(translate(encode(convert_to(a.submitted_on || '~' || a.id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')
        order by a.nr desc) filter (where a.nr <= $1::integer))[1]) from page a),
  'edges', (select json_agg(json_build_object('node', json_build_object(
      'id', a.id, 'call', a.call_id, 'state', a.state, 'version', a.version, 'submittedOn', a.submitted_on,
      'since', coalesce((select max(t.at_hour)::date from transition t where t.application_id = a.id), a.submitted_on),
      'unreadForOffice', a.unread_for_office,
      'keys', json_build_object(
        'signKey', replace(replace(replace(replace(encode(a.sign_key, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
        'kemKey', replace(replace(replace(replace(encode(a.kem_key, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', '')),
      'summary', (select json_build_object(
          'compartment', d.compartment, 'schema', d.schema_version, 'revision', d.revision,
          'previous', replace(replace(replace(replace(encode(d.previous, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''), 'author', d.author_id,
          'envelope', replace(replace(replace(replace(encode(d.envelope, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
          'signature', replace(replace(replace(replace(encode(d.signature, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
          'writtenOn', d.written_on, 'layer', d.layer,
          'hash', replace(replace(replace(replace(encode(d.hash, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
          'grants', (select json_agg(json_build_object(
              'recipient', g.recipient, 'generation', g.generation,
              'grant', replace(replace(replace(replace(encode(g.grant_bytes, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''), 'granter', g.granter_id,
              'chainHead', replace(replace(replace(replace(encode(g.chain_head, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=', ''),
              'grantedOn', g.granted_on) order by g.recipient, g.generation)
            from document_grant g
            where g.record_id = d.record_id and g.compartment = d.compartment and g.revision = d.revision
              and g.layer = d.layer and g.withdrawn_on is null and g.recipient = 'team:office'))
        from document d where d.record_id = a.id and d.compartment = 'summary' order by d.revision desc limit 1)))
      order by a.nr) from page a where a.nr <= $1::integer))))::text as answer
