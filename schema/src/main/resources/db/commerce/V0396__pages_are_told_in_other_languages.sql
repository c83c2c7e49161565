-- A version of a text in another language; the newest row counts. Whoever reads a language without one reads English.
CREATE TABLE article_words (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slug VARCHAR(80) NOT NULL,
  version_number INT NOT NULL COMMENT 'of the English version that it tells',
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  title VARCHAR(200) NOT NULL COMMENT 'empty when it was taken away',
  summary VARCHAR(400) NOT NULL,
  html MEDIUMTEXT NOT NULL COMMENT 'clean',
  claims VARCHAR(200) NOT NULL COMMENT 'kinds of badges that must hold while it is shown',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_article_words PRIMARY KEY (id),
  CONSTRAINT fk_article_words_version FOREIGN KEY (slug, version_number) REFERENCES article_version (slug, version_number),
  INDEX ix_article_words_version (slug, version_number, language, id)
);
