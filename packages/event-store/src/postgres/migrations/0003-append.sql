-- Appends, quicker: an array for each column, sent in binary; one statement that judges a batch, one that inserts it.

-- A command is known by its first event: the others stand behind it, as many as it counts. One entry a command instead of one an event.
alter table log.event drop constraint event_command_id_ordinal_key;
create unique index event_command on log.event (command_id) where ordinal = 0;

drop function log.append;

-- Appends a batch of commands, each whole or not at all. A batch names no stream and no command id twice: the caller sees to that, so that every
-- command can be judged against the log as it stood before the batch. Answers the position before the batch, the time of it, and which commands
-- were refused (by their places from 1; null where none was): those that were carried out before, and those whose stream is at another revision.
create function log.append(
  now_ms       bigint,
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
  event_effective date[],
  out head     bigint,
  out at_ms    bigint,
  out refused  jsonb
)
-- One plan for every batch (planned anew for its arrays, a lone append took 0.31 ms instead of 0.24), by index however few rows the log had then.
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare
  -- By how much less than its place in the batch an event of each command moves on, where commands before it were refused.
  shifts     integer[];
  is_refused boolean[];
  left_out   integer := 0;
  counted    integer := 0;
  written    integer;
begin
  perform pg_advisory_xact_lock(4242001);
  -- A new statement sees what was committed while we waited; the lock taken inside the insert would keep the older snapshot.
  select coalesce(max(e.position), 0), greatest(max(e.recorded_at), now_ms, (select c.ms from log.clock c)) into head, at_ms
    from (select l.position, l.recorded_at from log.event l order by l.position desc limit 1) e;
  -- Of a stream's events only the expected one and the one behind it are looked at, so that a long one costs no more; and no command id at all:
  -- one that is there ends the batch by its index, and whoever called sends each command alone.
  select jsonb_object_agg(c.place, jsonb_build_object(
           'taken', exists (select from log.event e where e.command_id = c.command and e.ordinal = 0),
           'current', coalesce((select e.revision from log.event e where e.stream = c.stream order by e.revision desc limit 1), -1)))
    into refused
    from unnest(streams, expected, commands) with ordinality as c (stream, expected, command, place)
   where c.expected <> coalesce((select e.revision from log.event e where e.stream = c.stream and e.revision between c.expected and c.expected + 1
                                  order by e.revision desc limit 1), -1);
  for place in 1 .. cardinality(counts) loop
    counted := counted + counts[place];
    if refused is not null then
      is_refused[place] := refused ? place::text;
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
   where refused is null or not is_refused[v.command];
  get diagnostics written = row_count;
  -- Ordinals lie below the count (a constraint of the table) and no revision is there twice: as many rows as were counted are every command whole, its
  -- events one behind another.
  if written <> counted - left_out then perform log.refuse_half(); end if;
  -- How far the log reaches now: who has read as far already need not look.
  if written > 0 then perform pg_notify('causeway_log', (head + written)::text); end if;
end $$;
revoke all on function log.append from public;
grant execute on function log.append to causeway_server;
