-- Rules of law and practice with their validity and source, and the opleidingscodes. A change is a proposal
-- of one administrator that a second one confirms.

create sequence regelvoorstel_seq increment by 50 nocache;

create table regelvoorstel (
  id bigint not null primary key,
  onderwerp varchar(30) not null,
  code varchar(60) not null,
  inhoud text not null comment 'the proposed values as JSON',
  bron varchar(500) not null,
  effect text not null comment 'the effect as it was shown when the proposal was made, as JSON',
  status varchar(20) not null,
  voorgesteld_door bigint not null,
  voorgesteld_op datetime(3) not null,
  besloten_door bigint,
  besloten_op datetime(3),
  toelichting varchar(1000),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint regelvoorstel_onderwerp check (onderwerp in ('REGELPARAMETER', 'OPLEIDINGSCODE')),
  constraint regelvoorstel_status check (status in ('VOORGESTELD', 'VASTGESTELD', 'AFGEWEZEN', 'INGETROKKEN')),
  constraint regelvoorstel_voorsteller foreign key (voorgesteld_door) references gebruiker (id),
  constraint regelvoorstel_beslisser foreign key (besloten_door) references gebruiker (id),
  constraint regelvoorstel_bron check (length(trim(bron)) > 0),
  constraint regelvoorstel_tweede_persoon check (status not in ('VASTGESTELD', 'AFGEWEZEN')
    or (besloten_door is not null and besloten_door <> voorgesteld_door)),
  constraint regelvoorstel_eigen_intrekking check (status <> 'INGETROKKEN'
    or (besloten_door is not null and besloten_door = voorgesteld_door)),
  constraint regelvoorstel_afwijzing check (status <> 'AFGEWEZEN'
    or (toelichting is not null and length(trim(toelichting)) > 0)),
  constraint regelvoorstel_besloten check ((status = 'VOORGESTELD') = (besloten_op is null)),
  key regelvoorstel_open (status, voorgesteld_op, id)
) with system versioning;

create sequence regelparameter_seq increment by 50 nocache;

create table regelparameter (
  id bigint not null primary key,
  code varchar(60) not null,
  waarde varchar(200) not null,
  eenheid varchar(30) not null,
  geldig_van date not null comment '1900-01-01 is: always so far',
  geldig_tot date comment 'exclusive',
  bron varchar(500) not null,
  te_bevestigen boolean not null default false,
  voorstel_id bigint comment 'the proposal that it came from, null when delivered with the portal',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint regelparameter_eenheid check (eenheid in ('DAGEN', 'MAANDEN', 'JAREN', 'TEKST', 'KEUZE', 'CODES')),
  constraint regelparameter_getal check (eenheid not in ('DAGEN', 'MAANDEN', 'JAREN') or waarde regexp '^[0-9]{1,5}$'),
  constraint regelparameter_periode check (geldig_tot is null or geldig_van < geldig_tot),
  constraint regelparameter_voorstel foreign key (voorstel_id) references regelvoorstel (id),
  unique key regelparameter_begin (code, geldig_van)
) with system versioning;

create table opleidingscode (
  code varchar(20) not null primary key,
  naam varchar(100) not null,
  onderwijssoort varchar(20) not null,
  code_onbekend boolean not null default false comment 'the registered code must still be looked up',
  bron varchar(500) not null,
  voorstel_id bigint comment 'the proposal that changed it last, null when delivered with the portal',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint opleidingscode_vorm check (code regexp '^[A-Z0-9_]{2,20}$'),
  constraint opleidingscode_soort check (onderwijssoort in ('PRAKTIJKONDERWIJS', 'ISK', 'VSO', 'ENTREE', 'VMBO',
    'HAVO', 'VWO', 'VAVO', 'MBO', 'OVERIG')),
  constraint opleidingscode_voorstel foreign key (voorstel_id) references regelvoorstel (id)
) with system versioning;

create sequence opleidingscode_vrijstelling_seq increment by 50 nocache;

-- On which days an education exempts temporarily; no row for a day means: it does not.
create table opleidingscode_vrijstelling (
  id bigint not null primary key,
  code varchar(20) not null,
  geldig_van date not null comment '1900-01-01 is: always so far',
  geldig_tot date comment 'exclusive',
  bron varchar(500) not null,
  voorstel_id bigint comment 'the proposal that it came from, null when delivered with the portal',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint opleidingscode_vrijstelling_code foreign key (code) references opleidingscode (code),
  constraint opleidingscode_vrijstelling_periode check (geldig_tot is null or geldig_van < geldig_tot),
  constraint opleidingscode_vrijstelling_voorstel foreign key (voorstel_id) references regelvoorstel (id),
  unique key opleidingscode_vrijstelling_begin (code, geldig_van)
) with system versioning;
