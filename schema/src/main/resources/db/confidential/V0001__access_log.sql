-- Every look at something protected, written before it is shown. Rows are only ever added.
CREATE TABLE access_log (
  id BIGINT NOT NULL AUTO_INCREMENT,
  who VARCHAR(40) NOT NULL COMMENT 'reference of the reader',
  what VARCHAR(40) NOT NULL,
  about VARCHAR(40) NOT NULL COMMENT 'reference of the file or member, never a name or case id',
  why VARCHAR(200) NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_access_log PRIMARY KEY (id),
  INDEX ix_access_log_about (about, id),
  INDEX ix_access_log_who (who, looked_at)
);
