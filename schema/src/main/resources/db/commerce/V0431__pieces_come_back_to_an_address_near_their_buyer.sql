-- To send a basket back to where it was made costs more than the basket: pieces come back to an address in the country or zone of their buyer, from a day on. Where she was told to send a parcel, and who pays for its way, stays with the request.
CREATE TABLE return_address (
  id BIGINT NOT NULL AUTO_INCREMENT,
  place VARCHAR(20) NOT NULL COMMENT 'ISO 3166-1, or a zone of delivery',
  address VARCHAR(400) NOT NULL COMMENT 'as on a parcel; nothing where there is none any more',
  valid_from DATE NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_return_address PRIMARY KEY (id),
  INDEX ix_return_address_place (place, valid_from)
);
ALTER TABLE return_request
  ADD COLUMN sent_to VARCHAR(500) NULL COMMENT 'the address that she was told',
  ADD COLUMN buyer_pays BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'for the way back',
  ADD COLUMN keeps BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'nothing has to come back';
