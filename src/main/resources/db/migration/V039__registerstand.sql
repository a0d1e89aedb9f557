-- How often something changed that the public register says of a school. Read in one go it tells whether what a node
-- remembers of the register still holds. A row per school: two decisions about two schools do not wait for each other.
create table keurmerkregister_stand (
  taalschool_id bigint not null primary key,
  wijzigingen int unsigned not null,
  constraint keurmerkregister_stand_school foreign key (taalschool_id) references taalschool (id) on delete cascade
);
insert into keurmerkregister_stand (taalschool_id, wijzigingen) select id, 1 from taalschool;

-- What holds today, without the twenty years before it.
alter table keurmerkperiode
  add key keurmerkperiode_tot (tot, status_sinds),
  add key keurmerkperiode_met_maatregel (maatregel, tot);
alter table keurmerkstatus
  add key keurmerkstatus_per_soort (soort, vastgelegd_op);
