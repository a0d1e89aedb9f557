-- Nothing looks for a line by its BSN but the check that it stands in the file once, which goes through all lines; and
-- a random key is the dearest one to keep.
alter table staging_inburgeraar drop key staging_inburgeraar_bsn;
