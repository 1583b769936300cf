-- Sessions that wait to be told how far the read side has read, and which opening of the log they are of: a projector of the same tells them by itself.
create unlogged table portfolio.listener (session integer primary key, opening uuid not null);
grant select on portfolio.listener to causeway_server;

-- Says that the session that calls waits for notifications, before it LISTENs. A movement that is under way may not tell it yet, so it looks again by itself.
create function portfolio.listen(of_opening uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from portfolio.listener l where l.session = pg_backend_pid() or not exists (select from pg_stat_activity a where a.pid = l.session);
  insert into portfolio.listener values (pg_backend_pid(), of_opening);
end $$;
revoke all on function portfolio.listen from public;
grant execute on function portfolio.listen to causeway_server;
