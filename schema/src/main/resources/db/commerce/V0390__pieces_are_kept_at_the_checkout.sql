-- Whoever is at the checkout has her pieces kept for some minutes from each step, an hour at most.
ALTER TABLE basket ADD COLUMN checkout_at DATETIME(6) NULL COMMENT 'first step of the checkout that holds now';
ALTER TABLE basket ADD COLUMN held_until DATETIME(6) NULL;
