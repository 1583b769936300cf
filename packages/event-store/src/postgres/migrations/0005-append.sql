-- Appends, quicker: a command that comes alone, as most do, has a function of its own; what was read to judge a command is held against the log in the call
-- that records it, so that nobody need look first; and only those are told who wait in another process. Servers of the version before go on with log.append.

-- Sessions that wait to be told of what is recorded, and which opening of the log they are of. One whose session is gone is told for nothing, no more.
create unlogged table log.listener (session integer primary key, opening uuid not null);
grant select on log.listener to causeway_server, causeway_reader;

-- Says that the session that calls waits for notifications, before it LISTENs: whatever is recorded from here on is told, unless its own opening records it.
create function log.listen(of_opening uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- An append that is under way was judged by who listened when it began; this waits until it is there to be read.
  perform pg_advisory_xact_lock(4242001);
  delete from log.listener l where l.session = pg_backend_pid() or not exists (select from pg_stat_activity a where a.pid = l.session);
  insert into log.listener values (pg_backend_pid(), of_opening);
end $$;
revoke all on function log.listen from public;
grant execute on function log.listen to causeway_server;

-- Appends one command, whole or not at all. Answers the position before it (head), the time of it (at), and where it was refused why, as the function below
-- does for each: it was carried out before, or its stream is at another revision.
-- Where a stream that was read has events behind the revision at which it was read, nothing is recorded, and `moved` names it; no more is answered then.
-- One value is answered, for a row of several takes a tenth of the time of such a call.
-- Made to be called by a session that plans once and by index (plan_cache_mode, enable_seqscan, jit): set here, each call would pay for it.
create function log.append_command(
  now_ms       bigint,
  -- Who asks: its own opening of the log knows what it records.
  asking       uuid,
  -- Streams that were read to judge, each once, and at which revision.
  read_streams   text[],
  read_revisions integer[],
  in_stream    text,
  expected     integer,
  command      uuid,
  correlation  uuid,
  by_actor     uuid,
  body         text,
  -- One entry an event.
  event_id        uuid[],
  event_type      text[],
  event_version   smallint[],
  event_data      text[],
  event_texts     text[],
  event_effective date[]
) returns json
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head     bigint;
  at_ms    bigint;
  moved    text[];
  is_heard boolean;
  current  integer;
  counted  constant integer := cardinality(event_id);
begin
  perform pg_advisory_xact_lock(4242001);
  -- A new statement sees what was committed while we waited; the lock taken inside the insert would keep the older snapshot.
  select l.position, l.recorded_at into head, at_ms from log.event l order by l.position desc limit 1;
  head := coalesce(head, 0);
  select greatest(at_ms, now_ms, c.ms), exists (select from log.listener l where l.opening <> asking) into at_ms, is_heard from log.clock c;
  if cardinality(read_streams) > 0 then
    select array_agg(r.stream) into moved
      from unnest(read_streams, read_revisions) as r (stream, revision)
     where exists (select from log.event e where e.stream = r.stream and e.revision = r.revision + 1);
    if moved is not null then return json_build_object('moved', moved); end if;
  end if;
  -- Of a stream's events only the expected one and the one behind it are looked at, so that a long one costs no more; and no command id at all: one that is
  -- there ends the call by its index.
  select e.revision into current
    from log.event e where e.stream = in_stream and e.revision between expected and expected + 1 order by e.revision desc limit 1;
  if expected <> coalesce(current, -1) then
    return json_build_object('head', head, 'at', at_ms, 'refused', json_build_object(1, json_build_object(
      'taken', exists (select from log.event e where e.command_id = command and e.ordinal = 0),
      'current', coalesce((select e.revision from log.event e where e.stream = in_stream order by e.revision desc limit 1), -1))));
  end if;
  if coalesce(counted, 0) = 0 then perform log.refuse_half(); end if;
  insert into log.event (position, stream, revision, id, type, schema_version, recorded_at, effective_on, actor, command_id, correlation_id,
                         ordinal, count, data, body_commitment, texts)
  select head + place, in_stream, expected + place, event_id[place], event_type[place], event_version[place], at_ms, event_effective[place],
         by_actor, command, correlation, place - 1, counted, event_data[place], case when place = 1 then body end, event_texts[place]
    from generate_series(1, counted) as place;
  -- How far the log reaches now: who has read as far already need not look. Telling costs the commit, so it is not done for nobody.
  if is_heard then perform pg_notify('causeway_log', (head + counted)::text); end if;
  return json_build_object('head', head, 'at', at_ms);
end $$;
revoke all on function log.append_command from public;
grant execute on function log.append_command to causeway_server;

-- Appends several commands, each whole or not at all. A batch names no stream and no command id twice: the caller sees to that, so that every
-- command can be judged against the log as it stood before the batch. Answers the position before the batch, the time of it, and which commands
-- were refused (by their places from 1; none where none was): those that were carried out before, and those whose stream is at another revision.
-- Who asks, what was read, and `moved` are as above.
create function log.append_batch(
  now_ms       bigint,
  asking       uuid,
  read_streams   text[],
  read_revisions integer[],
  -- One entry a command: begins is how many events stand before its own in the batch.
  streams      text[],
  expected     integer[],
  commands     uuid[],
  correlations uuid[],
  actors       uuid[],
  bodies       text[],
  counts       smallint[],
  begins       integer[],
  -- One entry an event, in the order of their commands: the place of its command, and what it holds.
  event_command   integer[],
  event_id        uuid[],
  event_type      text[],
  event_version   smallint[],
  event_data      text[],
  event_texts     text[],
  event_effective date[]
) returns json
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head       bigint;
  at_ms      bigint;
  refused    jsonb;
  moved      text[];
  is_heard   boolean;
  wrong      integer[];
  -- By how much less than its place in the batch an event of each command moves on, where commands before it were refused.
  shifts     integer[];
  is_refused boolean[];
  left_out   integer := 0;
  counted    integer := 0;
  written    integer;
begin
  perform pg_advisory_xact_lock(4242001);
  -- A new statement sees what was committed while we waited; the lock taken inside the insert would keep the older snapshot.
  select l.position, l.recorded_at into head, at_ms from log.event l order by l.position desc limit 1;
  head := coalesce(head, 0);
  select greatest(at_ms, now_ms, c.ms), exists (select from log.listener l where l.opening <> asking) into at_ms, is_heard from log.clock c;
  if cardinality(read_streams) > 0 then
    select array_agg(r.stream) into moved
      from unnest(read_streams, read_revisions) as r (stream, revision)
     where exists (select from log.event e where e.stream = r.stream and e.revision = r.revision + 1);
    if moved is not null then return json_build_object('moved', moved); end if;
  end if;
  -- Of a stream's events only the expected one and the one behind it are looked at, so that a long one costs no more; and no command id at all:
  -- one that is there ends the batch by its index, and whoever called sends each command alone.
  select array_agg(c.place::integer) into wrong
    from unnest(streams, expected) with ordinality as c (stream, expected, place)
   where c.expected <> coalesce((select e.revision from log.event e where e.stream = c.stream and e.revision between c.expected and c.expected + 1
                                  order by e.revision desc limit 1), -1);
  if wrong is not null then
    select jsonb_object_agg(w.place, jsonb_build_object(
             'taken', exists (select from log.event e where e.command_id = commands[w.place] and e.ordinal = 0),
             'current', coalesce((select e.revision from log.event e where e.stream = streams[w.place] order by e.revision desc limit 1), -1)))
      into refused
      from unnest(wrong) as w (place);
  end if;
  for place in 1 .. cardinality(counts) loop
    counted := counted + counts[place];
    if wrong is not null then
      is_refused[place] := place = any (wrong);
      shifts[place] := left_out;
      if is_refused[place] then left_out := left_out + counts[place]; end if;
    end if;
  end loop;
  insert into log.event (position, stream, revision, id, type, schema_version, recorded_at, effective_on, actor, command_id, correlation_id,
                         ordinal, count, data, body_commitment, texts)
  select head + v.place - coalesce(shifts[v.command], 0), streams[v.command], expected[v.command] + v.nth, event_id[v.place], event_type[v.place],
         event_version[v.place], at_ms, event_effective[v.place], actors[v.command], commands[v.command], correlations[v.command], v.nth - 1,
         counts[v.command], event_data[v.place], case when v.nth = 1 then bodies[v.command] end, event_texts[v.place]
    from (select e.command, e.place, e.place - begins[e.command] as nth from unnest(event_command) with ordinality as e (command, place) offset 0) v
   where wrong is null or not is_refused[v.command];
  get diagnostics written = row_count;
  -- Ordinals lie below the count (a constraint of the table) and no revision is there twice: as many rows as were counted are every command whole, its
  -- events one behind another.
  if written <> counted - left_out then perform log.refuse_half(); end if;
  -- How far the log reaches now: who has read as far already need not look.
  if written > 0 and is_heard then perform pg_notify('causeway_log', (head + written)::text); end if;
  return json_build_object('head', head, 'at', at_ms, 'refused', refused);
end $$;
revoke all on function log.append_batch from public;
grant execute on function log.append_batch to causeway_server;
