-- Pages, guides, campaigns and lookbooks: every saved text is a version, every decision what is shown when a row.
CREATE TABLE article (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  slug VARCHAR(80) NOT NULL COMMENT 'its address, kept for ever',
  kind VARCHAR(20) NOT NULL,
  place VARCHAR(20) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  begun_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (id),
  CONSTRAINT uq_article_slug UNIQUE (slug)
);

CREATE TABLE article_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slug VARCHAR(80) NOT NULL,
  version_number INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(400) NOT NULL,
  html MEDIUMTEXT NOT NULL COMMENT 'clean',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_article_version PRIMARY KEY (id),
  CONSTRAINT uq_article_version_number UNIQUE (slug, version_number),
  CONSTRAINT fk_article_version_article FOREIGN KEY (slug) REFERENCES article (slug)
);

CREATE TABLE article_showing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slug VARCHAR(80) NOT NULL,
  version_number INT NULL COMMENT 'none is shown from then on',
  claims VARCHAR(200) NOT NULL COMMENT 'kinds of badges that must hold while it is shown',
  from_at DATETIME(6) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_article_showing PRIMARY KEY (id),
  CONSTRAINT fk_article_showing_article FOREIGN KEY (slug) REFERENCES article (slug),
  INDEX ix_article_showing_slug (slug, id)
);
