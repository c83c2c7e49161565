-- A recipe says which steps take how long, who can do it, what may stand in for what, and on what its minutes rest.
ALTER TABLE recipe
  ADD COLUMN evidence VARCHAR(20) NOT NULL DEFAULT 'ESTIMATE' COMMENT 'a time study, or an estimate',
  ADD COLUMN evidence_note VARCHAR(300) NOT NULL DEFAULT 'Written before evidence was kept' COMMENT 'who was timed or who estimated it, and how',
  ADD COLUMN evidence_on DATE NOT NULL DEFAULT '2026-01-01';

ALTER TABLE recipe_line
  ADD COLUMN policy VARCHAR(10) NOT NULL DEFAULT 'WARN' COMMENT 'what happens when much more is asked for';

CREATE TABLE recipe_step (
  recipe_id BIGINT NOT NULL,
  position INT NOT NULL,
  step VARCHAR(20) NOT NULL,
  minutes INT NOT NULL COMMENT 'for one piece',
  CONSTRAINT pk_recipe_step PRIMARY KEY (recipe_id, position),
  CONSTRAINT ck_recipe_step_minutes CHECK (minutes > 0),
  CONSTRAINT fk_recipe_step_recipe FOREIGN KEY (recipe_id) REFERENCES recipe (id)
);

CREATE TABLE recipe_skill (
  recipe_id BIGINT NOT NULL,
  skill VARCHAR(40) NOT NULL COMMENT 'somebody with this can do it too',
  CONSTRAINT pk_recipe_skill PRIMARY KEY (recipe_id, skill),
  CONSTRAINT fk_recipe_skill_recipe FOREIGN KEY (recipe_id) REFERENCES recipe (id)
);

CREATE TABLE recipe_substitute (
  recipe_line_id BIGINT NOT NULL,
  material_code VARCHAR(40) NOT NULL COMMENT 'may stand in, in the same amount',
  CONSTRAINT pk_recipe_substitute PRIMARY KEY (recipe_line_id, material_code),
  CONSTRAINT fk_recipe_substitute_line FOREIGN KEY (recipe_line_id) REFERENCES recipe_line (id)
);
