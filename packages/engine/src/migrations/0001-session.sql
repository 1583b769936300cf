-- Who is signed in to the web application (connect-pg-simple's shape). A row that is gone is a session that has ended.
create schema session;
grant usage on schema session to causeway_server;

create table session.session (
  sid    varchar      primary key,
  sess   json         not null,
  expire timestamp(6) not null
);
create index session_expire on session.session (expire);
grant select, insert, update, delete on session.session to causeway_server;
