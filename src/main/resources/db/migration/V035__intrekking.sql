-- Withdrawal of a delivery: a correcting delivery that one employee proposes and another one lets happen.

alter table levering
  add column trekt_in bigint comment 'the delivery that this one takes back; null for files',
  add column trekt_open_in bigint as (if(status in ('GEWEIGERD', 'MISLUKT'), null, trekt_in)) persistent
    comment 'one withdrawal at a time',
  add constraint levering_trekt_in foreign key (trekt_in) references levering (id),
  add unique key levering_trekt_open_in (trekt_open_in);

create table levering_intrekking (
  levering_id bigint not null primary key comment 'the correcting delivery',
  reden varchar(1000) not null,
  ronde int not null default 0 comment 'raised each time that the consequences are counted: who agrees names the one he saw',
  veranderd boolean not null default false comment 'they were others than those that were agreed to',
  beoordeeld_door varchar(100),
  beoordeeld_op datetime(3),
  goedgekeurd boolean,
  reden_afwijzing varchar(1000),
  constraint levering_intrekking_levering foreign key (levering_id) references levering (id),
  constraint levering_intrekking_oordeel check ((beoordeeld_door is null) = (goedgekeurd is null))
);

-- What it takes back, per table.
create table levering_intrekking_telling (
  levering_id bigint not null,
  bestand varchar(40) not null,
  tabel varchar(40) not null,
  verwijderd bigint not null comment 'records that the delivery added and that go',
  teruggezet bigint not null comment 'records of which values go back to what they were',
  blijft bigint not null comment 'records of which something stays, because it was changed or used since',
  primary key (levering_id, bestand, tabel),
  constraint levering_intrekking_telling_van foreign key (levering_id) references levering_intrekking (levering_id)
);

-- Why it cannot be taken back.
create table levering_intrekking_beletsel (
  levering_id bigint not null,
  bestand varchar(40) not null,
  sleutel varchar(100) not null,
  aantal bigint not null,
  primary key (levering_id, bestand, sleutel),
  constraint levering_intrekking_beletsel_van foreign key (levering_id) references levering_intrekking (levering_id)
);

alter table wijzigingsregel add key wijzigingsregel_levering (levering_id);
