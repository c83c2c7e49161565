-- Numbers that anybody may read. They come rounded; nothing here can be counted back.
CREATE TABLE published_figure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(60) NOT NULL,
  quarter CHAR(7) NOT NULL COMMENT 'for example 2026-Q3',
  rounded_value BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_published_figure PRIMARY KEY (id),
  CONSTRAINT uq_published_figure_quarter UNIQUE (name, quarter),
  CONSTRAINT ck_published_figure_rounded CHECK (rounded_value >= 10 AND rounded_value % 5 = 0)
);
