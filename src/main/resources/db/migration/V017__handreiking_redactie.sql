-- Writing the handreiking: drafts that a second editor judges, versions that end or are withdrawn before they begin,
-- colleagues who read along, translations, and whether the addresses in an answer still work.

alter table handreiking_antwoord
  add column vervalt boolean not null default false
    comment 'true: from geldig_van on the question has no answer; the text is the last one there was';

-- A published version that will not begin. It stays in the archive. Added, never changed.
create table handreiking_intrekking (
  antwoord_id bigint not null primary key,
  ingetrokken_op date not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_intrekking_antwoord foreign key (antwoord_id) references handreiking_antwoord (id)
);

-- Free text of colleagues who are known by their account: no row history.
create sequence handreiking_concept_seq increment by 50 nocache;

create table handreiking_concept (
  id bigint not null primary key,
  slug varchar(80) not null,
  op_nummer int not null comment 'version that it began from, 0 for a new question',
  status varchar(20) not null,
  vraagtekst varchar(200) not null,
  inhoud mediumtext not null comment 'all that the version will say, as JSON',
  geschreven_door bigint not null,
  geschreven_op datetime(3) not null,
  ingediend_door bigint,
  ingediend_op datetime(3),
  beoordeeld_door bigint,
  beoordeeld_op datetime(3),
  goedgekeurd_getal char(64) comment 'SHA-256 of the content that was approved',
  gaat_in date comment 'first day of the version that was published',
  open_slug varchar(80) as (case when status in ('GEPUBLICEERD', 'INGETROKKEN') then null else slug end) stored
    comment 'one open draft per question',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_concept_slug_vorm check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint handreiking_concept_status check (status in ('CONCEPT', 'TER_BEOORDELING', 'TERUGGESTUURD', 'GOEDGEKEURD',
    'GEPUBLICEERD', 'INGETROKKEN')),
  constraint handreiking_concept_schrijver foreign key (geschreven_door) references gebruiker (id),
  constraint handreiking_concept_indiener foreign key (ingediend_door) references gebruiker (id),
  constraint handreiking_concept_beoordelaar foreign key (beoordeeld_door) references gebruiker (id),
  constraint handreiking_concept_tweede check (status not in ('GOEDGEKEURD', 'GEPUBLICEERD')
    or (beoordeeld_door is not null and ingediend_door is not null and goedgekeurd_getal is not null
      and beoordeeld_door <> geschreven_door and beoordeeld_door <> ingediend_door)),
  constraint handreiking_concept_gaat_in check ((status = 'GEPUBLICEERD') = (gaat_in is not null)),
  unique key handreiking_concept_open (open_slug),
  key handreiking_concept_stand (status, geschreven_op, id)
);

-- Everybody who wrote in it: none of them may approve it.
create table handreiking_concept_auteur (
  concept_id bigint not null,
  gebruiker_id bigint not null,
  primary key (concept_id, gebruiker_id),
  constraint handreiking_auteur_concept foreign key (concept_id) references handreiking_concept (id),
  constraint handreiking_auteur_gebruiker foreign key (gebruiker_id) references gebruiker (id)
);

create sequence handreiking_concept_stap_seq increment by 50 nocache;

create table handreiking_concept_stap (
  id bigint not null primary key,
  concept_id bigint not null,
  status varchar(20) not null,
  gebruiker_id bigint not null,
  moment datetime(3) not null,
  toelichting varchar(1000),
  constraint handreiking_stap_concept foreign key (concept_id) references handreiking_concept (id),
  constraint handreiking_stap_gebruiker foreign key (gebruiker_id) references gebruiker (id)
);

-- Who may read a draft and comment on it, and until when.
create sequence handreiking_meelezing_seq increment by 50 nocache;

create table handreiking_meelezing (
  id bigint not null primary key,
  concept_id bigint not null,
  rol varchar(40) not null,
  organisatie_id bigint comment 'null for every organisation',
  tot_en_met date not null,
  gevraagd_door bigint not null,
  constraint handreiking_meelezing_concept foreign key (concept_id) references handreiking_concept (id),
  constraint handreiking_meelezing_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint handreiking_meelezing_vrager foreign key (gevraagd_door) references gebruiker (id),
  constraint handreiking_meelezing_rol check (rol in ('schoolfunctionaris', 'klantmanager', 'gemeentebeheerder'))
);

create sequence handreiking_opmerking_seq increment by 50 nocache;

create table handreiking_opmerking (
  id bigint not null primary key,
  concept_id bigint not null,
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  citaat varchar(300) comment 'the passage that it is about, null for the whole',
  tekst varchar(2000) not null,
  geplaatst_op datetime(3) not null,
  antwoord varchar(1000) comment 'of the editor, null while it is open',
  afgehandeld_door bigint,
  afgehandeld_op datetime(3),
  constraint handreiking_opmerking_concept foreign key (concept_id) references handreiking_concept (id),
  constraint handreiking_opmerking_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint handreiking_opmerking_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint handreiking_opmerking_redacteur foreign key (afgehandeld_door) references gebruiker (id),
  constraint handreiking_opmerking_klaar check ((afgehandeld_op is null) = (antwoord is null)
    and (afgehandeld_op is null) = (afgehandeld_door is null))
);

create sequence handreiking_vertaling_seq increment by 50 nocache;

create table handreiking_vertaling (
  id bigint not null primary key,
  antwoord_id bigint not null comment 'the version that is translated',
  taal varchar(10) not null,
  vraagtekst varchar(300) not null,
  kort varchar(1000) not null,
  tekst text not null,
  toelichting varchar(500) comment 'of the translator, shown to the reader',
  status varchar(20) not null,
  geschreven_door bigint not null,
  geschreven_op date not null,
  beoordeeld_door bigint,
  beoordeeld_op date,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_vertaling_antwoord foreign key (antwoord_id) references handreiking_antwoord (id),
  constraint handreiking_vertaling_status check (status in ('CONCEPT', 'TER_BEOORDELING', 'ZICHTBAAR')),
  constraint handreiking_vertaling_schrijver foreign key (geschreven_door) references gebruiker (id),
  constraint handreiking_vertaling_beoordelaar foreign key (beoordeeld_door) references gebruiker (id),
  constraint handreiking_vertaling_tweede check (status <> 'ZICHTBAAR'
    or (beoordeeld_door is not null and beoordeeld_door <> geschreven_door)),
  unique key handreiking_vertaling_taal (antwoord_id, taal)
);

-- Addresses in published answers, as they answered the last time.
create table handreiking_link (
  adres varchar(500) not null primary key,
  gecontroleerd_op datetime(3) not null,
  uitkomst varchar(20) not null,
  status int comment 'of HTTP, null when there was no answer',
  eerst_fout_op date comment 'first day since which it has not worked, null when it works',
  constraint handreiking_link_uitkomst check (uitkomst in ('GOED', 'NIET_GEVONDEN', 'FOUT', 'ONBEREIKBAAR',
    'NIET_TOEGESTAAN')),
  constraint handreiking_link_fout check ((uitkomst = 'GOED') = (eerst_fout_op is null))
);
