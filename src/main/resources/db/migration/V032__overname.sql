-- A school that takes learners of another one over: more than a few only with the approval of Blik op Werk before.

create sequence overname_seq increment by 50 nocache;

create table overname (
  id bigint not null primary key,
  taalschool_id bigint not null comment 'the school that takes them over',
  van_id bigint not null comment 'the school where they learn',
  aantal int not null comment 'how many learners',
  aangevraagd_op date not null,
  toelichting varchar(2000) comment 'about the schools, names nobody',
  status varchar(15) not null,
  opgenomen_door varchar(100) not null comment 'never decides on it',
  motivering varchar(4000),
  beslist_op date,
  beslist_door varchar(100),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint overname_school foreign key (taalschool_id) references taalschool (id),
  constraint overname_van foreign key (van_id) references taalschool (id),
  constraint overname_ander check (van_id <> taalschool_id),
  constraint overname_aantal check (aantal > 0),
  constraint overname_status check (status in ('AANGEVRAAGD', 'GOEDGEKEURD', 'AFGEWEZEN', 'INGETROKKEN')),
  -- No outcome without a day, reasons, and a second person.
  constraint overname_beslist check ((status in ('GOEDGEKEURD', 'AFGEWEZEN')) = (beslist_door is not null)
    and (beslist_door is null) = (beslist_op is null)
    and (beslist_door is null or (coalesce(motivering, '') <> '' and beslist_door <> opgenomen_door))),
  key overname_per_status (status, aangevraagd_op, id),
  key overname_paar (van_id, taalschool_id, id)
) with system versioning;

-- Who left a school lately: looked up for every reader of Mijn werk.
alter table aanbod add key aanbod_einde (einde, instelling_id, inburgeraar_id);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'overname_cursisten', '15', 'AANTAL', '1900-01-01',
    'Blik op Werk: meer dan zoveel cursisten overnemen kan alleen met toestemming vooraf.', false, 'systeem'),
  (next value for regelparameter_seq, 'overname_dagen', '90', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zo ver terug wordt gekeken of cursisten zonder toestemming overgingen.', true, 'systeem');
