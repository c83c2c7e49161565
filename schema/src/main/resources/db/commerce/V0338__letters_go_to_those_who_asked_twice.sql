-- Who reads the letters: written by the shop, read by the office. Who leaves is forgotten but for a keyed fingerprint that keeps her address away.
CREATE TABLE newsletter_subscriber (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email VARCHAR(254) NULL COMMENT 'gone once she has left',
  language VARCHAR(8) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  left_at DATETIME(6) NULL,
  CONSTRAINT pk_newsletter_subscriber PRIMARY KEY (id),
  CONSTRAINT uq_newsletter_subscriber_ref UNIQUE (ref),
  CONSTRAINT ck_newsletter_subscriber_forgotten CHECK (left_at IS NULL OR email IS NULL),
  INDEX ix_newsletter_subscriber_email (email),
  INDEX ix_newsletter_subscriber_asked (confirmed_at, asked_at)
);

CREATE TABLE newsletter_suppressed (
  id BIGINT NOT NULL AUTO_INCREMENT,
  address_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  lifted_at DATETIME(6) NULL COMMENT 'she confirmed anew',
  CONSTRAINT pk_newsletter_suppressed PRIMARY KEY (id),
  INDEX ix_newsletter_suppressed_hash (address_hash)
);

CREATE TABLE newsletter_issue (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(200) NOT NULL,
  article_slug VARCHAR(80) NOT NULL,
  version_number INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  started_at DATETIME(6) NULL,
  reached BIGINT NOT NULL COMMENT 'number of the last reader whose letter is on its way',
  letters INT NOT NULL,
  done_at DATETIME(6) NULL,
  stopped_at DATETIME(6) NULL COMMENT 'what it says was proven no more',
  CONSTRAINT pk_newsletter_issue PRIMARY KEY (id),
  CONSTRAINT uq_newsletter_issue_ref UNIQUE (ref)
);
