-- A chart of what makers hold reads sums that were kept week by week, and no movement.
CREATE TABLE holding_week (
  cooperative_ref VARCHAR(40) NOT NULL,
  week_begun DATE NOT NULL COMMENT 'a Monday',
  material_id BIGINT NOT NULL,
  amount DECIMAL(15,3) NOT NULL COMMENT 'in the unit of the material, with all makers together',
  makers INT NOT NULL,
  CONSTRAINT pk_holding_week PRIMARY KEY (cooperative_ref, week_begun, material_id),
  CONSTRAINT ck_holding_week_amount CHECK (amount > 0 AND makers > 0),
  CONSTRAINT fk_holding_week_material FOREIGN KEY (material_id) REFERENCES material (id)
);
