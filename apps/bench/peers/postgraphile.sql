-- What no column of a table says, as PostGraphile has it: functions of a row, and one that lists rows.
create function place_stays(place place, span_from date, span_until date) returns setof residency language sql stable as
  $$ select r.* from residency r where r.place_id = place.id and r.state <> 'cancelled'
     and r.occupied && daterange(span_from, span_until) order by r.period $$;
create function place_shut(place place, span_from date, span_until date) returns setof block language sql stable as
  $$ select b.* from block b where b.place_id = place.id and b.period && daterange(span_from, span_until)
     order by b.period $$;
create function residency_city_slug(residency residency) returns text language sql stable as
  $$ select c.slug from city c where c.id = residency.city_id $$;
create function application_since(application application) returns date language sql stable as
  $$ select coalesce((select max(t.at_hour)::date from transition t where t.application_id = application.id),
     application.submitted_on) $$;
create function application_newest_summary(application application) returns document language sql stable as
  $$ select d.* from document d where d.record_id = application.id and d.compartment = 'summary'
     order by d.revision desc limit 1 $$;
create function document_office_grants(document document) returns setof document_grant language sql stable as
  $$ select g.* from document_grant g where g.record_id = document.record_id and g.compartment = document.compartment
     and g.revision = document.revision and g.layer = document.layer and g.withdrawn_on is null
     and g.recipient = 'team:office' order by g.recipient, g.generation $$;
create function office_cases() returns setof application language sql stable as
  $$ select a.* from application a where a.state <> 'inProgramme' order by a.submitted_on desc, a.id desc $$;
create function pairing_paused(pairing pairing) returns boolean language sql stable as
  $$ select a.state = 'safetyHold' from application a where a.id = pairing.application_id $$;
