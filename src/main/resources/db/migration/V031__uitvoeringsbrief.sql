-- The uitvoeringsbrief: its editions with their texts, promises and motions, and the monitoring plan.

create sequence brief_editie_seq increment by 50 nocache;

create table brief_editie (
  id bigint not null primary key,
  titel varchar(150) not null,
  peildatum date not null,
  vergelijk date not null comment 'earlier day beside it',
  status varchar(15) not null,
  inhoud longtext comment 'JSON of all that the edition says; null as long as it is a draft',
  sha256 char(64) comment 'of the content as UTF-8, hexadecimal',
  vastgesteld_op datetime(3) comment 'Dutch time',
  vastgesteld_door varchar(100),
  teller int not null default 0 comment 'raised by every change of the edition or a text: who establishes it names it',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint brief_editie_dagen check (vergelijk <= peildatum),
  constraint brief_editie_status check (status in ('CONCEPT', 'VASTGESTELD')),
  constraint brief_editie_inhoud check ((status = 'VASTGESTELD') = (inhoud is not null)
    and (inhoud is null) = (sha256 is null) and (inhoud is null) = (vastgesteld_op is null)
    and (inhoud is null) = (vastgesteld_door is null)),
  key brief_editie_per_dag (peildatum, id)
) with system versioning;

create table brief_tekst (
  editie_id bigint not null,
  hoofdstuk varchar(40) not null comment 'code of a chapter, inleiding or slot',
  tekst mediumtext not null comment 'Markdown without HTML',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (editie_id, hoofdstuk),
  constraint brief_tekst_editie foreign key (editie_id) references brief_editie (id)
) with system versioning;

create sequence toezegging_seq increment by 50 nocache;

create table toezegging (
  id bigint not null primary key,
  soort varchar(15) not null,
  titel varchar(200) not null,
  omschrijving varchar(2000) not null,
  vindplaats varchar(200) comment 'number of the parliamentary paper or debate',
  hoofdstuk varchar(40) comment 'code of a chapter; null for the whole letter',
  gedaan_op date not null,
  uiterlijk date comment 'last day; null when none was named',
  status varchar(15) not null,
  afgedaan_op date comment 'day on which it was met or dropped',
  afdoening varchar(1000) comment 'how',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toezegging_soort check (soort in ('TOEZEGGING', 'MOTIE')),
  constraint toezegging_status check (status in ('OPEN', 'IN_UITVOERING', 'AFGEDAAN', 'VERVALLEN')),
  constraint toezegging_afgedaan check ((status in ('AFGEDAAN', 'VERVALLEN')) = (afgedaan_op is not null)
    and (afgedaan_op is null) = (afdoening is null)),
  constraint toezegging_dagen check ((uiterlijk is null or uiterlijk >= gedaan_op)
    and (afgedaan_op is null or afgedaan_op >= gedaan_op)),
  key toezegging_werk (status, uiterlijk, id)
) with system versioning;

create sequence monitoringonderdeel_seq increment by 50 nocache;

create table monitoringonderdeel (
  id bigint not null primary key,
  soort varchar(15) not null,
  titel varchar(200) not null,
  omschrijving varchar(2000) not null,
  uitvoerder varchar(200) comment 'who measures it or carries it out',
  hoofdstuk varchar(40) comment 'code of a chapter; null for the whole letter',
  status varchar(15) not null,
  gepland_op date comment 'day on which it should be ready',
  gereed_op date comment 'day on which it was',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint monitoringonderdeel_soort check (soort in ('INDICATOR', 'ONDERZOEK')),
  constraint monitoringonderdeel_status check (status in ('GEPLAND', 'LOOPT', 'GEREED', 'VERVALLEN')),
  constraint monitoringonderdeel_gereed check ((status = 'GEREED') = (gereed_op is not null)),
  key monitoringonderdeel_lijst (gepland_op, id)
) with system versioning;

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'toezegging_vooraf_dagen', '42', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen voor het einde van haar termijn staat een toezegging of motie in Mijn werk. De termijn wordt bevestigd met SZW.', true, 'systeem');

delimiter //

-- What was established stays as it was, whoever asks.
create trigger brief_editie_vast before update on brief_editie for each row
begin
  if old.status = 'VASTGESTELD' then
    signal sqlstate '45000' set message_text = 'een vastgestelde editie verandert niet';
  end if;
end //

create trigger brief_editie_blijft before delete on brief_editie for each row
begin
  if old.status = 'VASTGESTELD' then
    signal sqlstate '45000' set message_text = 'een vastgestelde editie blijft';
  end if;
end //

create trigger brief_tekst_nieuw before insert on brief_tekst for each row
begin
  if exists (select 1 from brief_editie e where e.id = new.editie_id and e.status = 'VASTGESTELD') then
    signal sqlstate '45000' set message_text = 'een vastgestelde editie verandert niet';
  end if;
end //

create trigger brief_tekst_vast before update on brief_tekst for each row
begin
  if exists (select 1 from brief_editie e where e.id in (old.editie_id, new.editie_id) and e.status = 'VASTGESTELD') then
    signal sqlstate '45000' set message_text = 'een vastgestelde editie verandert niet';
  end if;
end //

create trigger brief_tekst_blijft before delete on brief_tekst for each row
begin
  if exists (select 1 from brief_editie e where e.id = old.editie_id and e.status = 'VASTGESTELD') then
    signal sqlstate '45000' set message_text = 'een vastgestelde editie blijft';
  end if;
end //

delimiter ;
