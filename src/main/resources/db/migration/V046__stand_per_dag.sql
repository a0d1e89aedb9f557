-- Whose values changed since the beginning: a report asks it of the whole country.
alter table inburgeraar_stand add key inburgeraar_stand_per_dag (van, inburgeraar_id);
