-- In which language somebody had the public form: says in which language he can be asked something. Goes with the text.
alter table misbruikzaak_tekst
  add column taal char(2) collate utf8mb4_nopad_bin comment 'ISO 639-1 language of the public form; null: not from there',
  add constraint misbruikzaak_tekst_taal check (taal in ('nl', 'en', 'ar', 'fa', 'tr', 'uk', 'fr', 'es'));
