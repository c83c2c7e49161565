-- Nobody has to look at a warning of material that came back meanwhile; what still stands is found without the past.
ALTER TABLE ageing_warning
  ADD COLUMN settled_at DATETIME(6) NULL COMMENT 'nothing of it was with the maker any more',
  DROP INDEX ix_ageing_warning_cooperative,
  ADD INDEX ix_ageing_warning_cooperative (cooperative_ref, settled_at, seen_at);
