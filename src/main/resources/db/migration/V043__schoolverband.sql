-- That a school goes on in another one, or stands at DUO under two numbers. Changes no status: that is done by decisions.
create sequence schoolverband_seq increment by 50 nocache;

create table schoolverband (
  id bigint not null primary key,
  soort varchar(15) not null,
  taalschool_id bigint not null comment 'the school that goes on in the other; of two numbers either one',
  andere_id bigint not null comment 'the school in which it goes on; of two numbers the other one',
  dag date not null comment 'first day on which it holds',
  toelichting varchar(500) comment 'about the schools, names nobody',
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint schoolverband_school foreign key (taalschool_id) references taalschool (id),
  constraint schoolverband_andere foreign key (andere_id) references taalschool (id),
  constraint schoolverband_soort check (soort in ('FUSIE', 'TWEEDE_NUMMER')),
  constraint schoolverband_twee check (taalschool_id <> andere_id),
  key schoolverband_per_school (taalschool_id, id),
  key schoolverband_per_andere (andere_id, id)
) with system versioning;
