-- The read side. Its generations (schemas of temporal tables) are made by the server itself; this is what outlives them.
create schema portfolio;
grant usage on schema portfolio to causeway_server, causeway_reader;

do $$ begin execute format('grant create on database %I to causeway_server', current_database()); end $$;

-- Which generation is read: one row. A rebuild fills another schema and swaps this.
create table portfolio.live (generation text);
insert into portfolio.live values (null);
grant select, update on portfolio.live to causeway_server;
grant select on portfolio.live to causeway_reader;

-- People: names and addresses are nowhere else. Not temporal (people show today's names), and untouched by a rebuild.
create table portfolio.person (
  id           uuid    primary key,
  display_name text,
  email        text,
  erased       boolean not null default false
);
create unique index person_email on portfolio.person (lower(email));
create table portfolio.identity (
  issuer  text not null,
  subject text not null,
  person  uuid not null references portfolio.person,
  primary key (issuer, subject)
);
grant select, insert, update on portfolio.person, portfolio.identity to causeway_server;
