-- The fence of a projector: where the bookmark is not as it was read, whoever moves it calls this in place of the position, and its transaction ends.
create function portfolio.refuse_moved() returns bigint language plpgsql volatile as $$
begin
  raise exception 'The bookmark was moved by another projector.' using errcode = 'CWF01';
end $$;
revoke all on function portfolio.refuse_moved from public;
grant execute on function portfolio.refuse_moved to causeway_server;
