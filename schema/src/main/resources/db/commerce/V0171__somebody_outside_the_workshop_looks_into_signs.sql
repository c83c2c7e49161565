-- What may be a sign that a maker is under pressure is also seen by somebody who is not her manager.
ALTER TABLE talk_suggestion
  ADD COLUMN looked_into_at DATETIME(6) NULL,
  ADD COLUMN looked_into_by VARCHAR(40) NULL;
CREATE INDEX ix_talk_suggestion_looked_into ON talk_suggestion (looked_into_at, id);
