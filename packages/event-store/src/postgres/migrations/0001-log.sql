-- The log. Its owner alone can change this schema; the server's own role may read it and call log.append, nothing else.
create schema log;
grant usage on schema log to causeway_server, causeway_reader;

create table log.event (
  -- Dense 1…n in commit order.
  position        bigint   primary key,
  stream          text     not null,
  -- Dense within the stream, from 0.
  revision        integer  not null,
  id              uuid     not null unique,
  type            text     not null,
  schema_version  smallint not null,
  -- Whole milliseconds since 1970; never decreases with the position.
  recorded_at     bigint   not null,
  -- The day the fact was true, where that is another one.
  effective_on    date,
  -- Opaque id of a person; null for the system itself.
  actor           uuid,
  command_id      uuid     not null,
  correlation_id  uuid     not null,
  -- Place within the command, from 0, and how many events the command recorded.
  ordinal         smallint not null,
  count           smallint not null,
  -- Canonical JSON (RFC 8785), kept as text: jsonb would lose what was hashed. A free text stands in it as {"commitment": …}.
  data            text     not null,
  -- SHA-256(salt ‖ body of the command), hex; on the command's first event.
  body_commitment text,
  -- Free texts with their salts, and the body's salt: the only column that may be emptied, by log.erase_text alone.
  texts           text,
  unique (stream, revision),
  unique (command_id, ordinal),
  check (ordinal >= 0 and ordinal < count)
);
grant select on log.event to causeway_server, causeway_reader;

create function log.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'The log is append-only: % is refused.', tg_op using errcode = 'insufficient_privilege';
end $$;

-- An update may empty `texts` or drop entries of it, and nothing else.
create function log.only_texts_may_go() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if (new.position, new.stream, new.revision, new.id, new.type, new.schema_version, new.recorded_at, new.command_id, new.correlation_id, new.ordinal, new.count, new.data)
       is distinct from
     (old.position, old.stream, old.revision, old.id, old.type, old.schema_version, old.recorded_at, old.command_id, old.correlation_id, old.ordinal, old.count, old.data)
     or (new.effective_on, new.actor, new.body_commitment) is distinct from (old.effective_on, old.actor, old.body_commitment)
     or (new.texts is not null and (old.texts is null or not old.texts::jsonb @> new.texts::jsonb))
  then
    raise exception 'The log is append-only: UPDATE is refused.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger only_texts_may_go before update on log.event for each row execute function log.only_texts_may_go();
create trigger no_delete before delete on log.event for each row execute function log.refuse_change();
create trigger no_truncate before truncate on log.event for each statement execute function log.refuse_change();
alter table log.event enable always trigger only_texts_may_go;
alter table log.event enable always trigger no_delete;
alter table log.event enable always trigger no_truncate;
