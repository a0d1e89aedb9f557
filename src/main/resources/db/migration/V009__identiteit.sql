-- What ties the portal's organisations and accounts to those of the identity provider.

alter table organisatie
  add column sleutel varchar(60) comment 'its group at the identity provider is /organisaties/<sleutel>; null for none',
  add constraint organisatie_sleutel_vorm check (sleutel regexp '^[a-z0-9][a-z0-9-]{0,59}$'),
  add unique key organisatie_sleutel (sleutel);

update organisatie set sleutel = concat(replace(lower(soort), '_', '-'), '-', id)
where soort <> 'BEHEERORGANISATIE';

update organisatie set sleutel = if(id = (select min(id) from organisatie where soort = 'BEHEERORGANISATIE'),
  'beheer', concat('beheer-', id))
where soort = 'BEHEERORGANISATIE';

-- The host of the portal: its first administrator comes in by the group /organisaties/beheer/portaalbeheerder.
insert into organisatie (id, soort, naam, sleutel, gewijzigd_door)
select next value for organisatie_seq, 'BEHEERORGANISATIE', 'Beheer Inburgeringsportaal', 'beheer', 'installatie'
where not exists (select 1 from organisatie where soort = 'BEHEERORGANISATIE');

alter table gebruiker
  add column onderwerp varchar(255) comment 'subject (sub) at the identity provider; null until the first login',
  add unique key gebruiker_onderwerp (onderwerp);

create sequence afmelding_seq increment by 50 nocache;

-- Sessions that the identity provider has ended (back-channel logout). Every node asks it at every request, so one
-- that another node was told of ends here too. Lines go when no session can be that old any more.
create table afmelding (
  id bigint not null primary key,
  sessie varchar(255) comment 'session (sid) at the provider; null for every session of the subject so far',
  onderwerp varchar(255),
  moment datetime(3) not null,
  constraint afmelding_van_iets check (sessie is not null or onderwerp is not null),
  key afmelding_sessie (sessie),
  key afmelding_onderwerp (onderwerp, moment),
  key afmelding_moment (moment)
);
