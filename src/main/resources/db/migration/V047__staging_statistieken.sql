-- Lines come and go within seconds. Statistics that are kept say for a while that there are none, and a check that
-- believes it compares each line with all others.
alter table staging_leerling stats_persistent = 0;
alter table staging_inburgeraar stats_persistent = 0;
alter table staging_lening stats_persistent = 0;
alter table staging_opname stats_persistent = 0;
alter table staging_instelling stats_persistent = 0;
alter table staging_aanbod stats_persistent = 0;
alter table staging_lbt_aanmelding stats_persistent = 0;
alter table staging_lbt_uitslag stats_persistent = 0;
