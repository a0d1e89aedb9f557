-- The plan that school and pupil worked out in a talk. It stands with the words of the talk, without row history.

alter table gesprek_verslag
  add column plan_keuze varchar(20) comment 'what the pupil wants first; null when he has not chosen, or without a plan',
  add column plan_termijn_begin date comment 'first day of the term when it was known; null when it was an estimate',
  add column plan_regeldatum date comment 'day whose rules were used; null without a plan',
  add constraint gesprek_verslag_plan_keuze check (plan_keuze in ('EERST_AFMAKEN', 'COMBINEREN', 'METEEN_BEGINNEN')),
  add constraint gesprek_verslag_plan check (plan_regeldatum is not null
    or (plan_keuze is null and plan_termijn_begin is null));

create table gesprek_plan_opleiding (
  gesprek_id bigint not null,
  volgnummer int not null,
  opleidingscode varchar(20) not null,
  begin date not null comment 'first day',
  einde date not null comment 'last day, inclusive',
  primary key (gesprek_id, volgnummer),
  constraint gesprek_plan_verslag foreign key (gesprek_id) references gesprek_verslag (gesprek_id) on delete cascade,
  constraint gesprek_plan_code foreign key (opleidingscode) references opleidingscode (code),
  constraint gesprek_plan_periode check (begin <= einde)
);

alter table gesprek
  add column opleidingscode varchar(20)
    comment 'education of the pupil when it was held; null while it was not, and for talks of before this column';
alter table gesprek
  add constraint gesprek_opleiding foreign key (opleidingscode) references opleidingscode (code);
