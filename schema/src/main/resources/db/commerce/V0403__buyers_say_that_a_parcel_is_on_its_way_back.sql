-- Between the yes of the house and the day on which a parcel is here lies its way: the buyer says that it left her.
ALTER TABLE return_request
  ADD COLUMN sent_at DATETIME(6) NULL,
  ADD COLUMN sent_with VARCHAR(40) NULL COMMENT 'number by which the parcel is followed';
