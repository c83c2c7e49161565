-- What a buyer wrote is read aloud and translated by browsers as what it is: in the language of the page she wrote it on.
ALTER TABLE review
  ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en' COMMENT 'BCP 47';
