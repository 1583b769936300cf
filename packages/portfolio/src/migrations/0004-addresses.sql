-- Whose address it is does not go by the letters of the database's locale: most take İ for an i, and would take one person for another.
create unique index person_address on portfolio.person (lower(email collate "C"));
drop index portfolio.person_email;
