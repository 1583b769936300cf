-- Whose address it is does not go by the letters of the database's locale: most take İ for an i, and would take one person for another.
-- Where i is no I to it (Turkish), two may have what is one address from now on: which of them it is, nobody but their organisation knows.
do $$
declare same text;
begin
  select string_agg(people, '; ') into same
    from (select string_agg(id::text, ' and ' order by id) as people from portfolio.person group by lower(email collate "C") having count(email) > 1) as each;
  if same is not null then
    raise exception 'these people have one address, but for capital letters: %. Of each let the one keep it who has the roles and the POCs; take it from the other as the owner of the database: update portfolio.person set email = null where id = …. Whoever signs in by it is from then on the one who has it. Then start again.', same;
  end if;
end $$;
create unique index person_address on portfolio.person (lower(email collate "C"));
drop index portfolio.person_email;
