-- Remembers whether demo data was loaded whole, so that a half-loaded demo is started over. Empty in production.
CREATE TABLE demo_loading (
  id INT NOT NULL,
  finished_at TIMESTAMP(6) NULL,
  CONSTRAINT pk_demo_loading PRIMARY KEY (id)
);
