-- What a deliverer compares with his own totals: the sum of each column of amounts, over all lines of the file.
alter table levering_bestand add column totalen varchar(500)
  comment 'column=sum, comma separated; null until it has been read, or read before sums were kept';
