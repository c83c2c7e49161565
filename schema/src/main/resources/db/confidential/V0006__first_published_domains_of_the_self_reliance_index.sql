-- The five domains of the Self-Reliance Index that were published with their scoring in 2021.
-- The published points 1 to 5 stand here as 0 to 1 in equal steps; the weights are equal.
INSERT INTO instrument (code, edition, name, source, licence, status) VALUES
  ('SRI-5', 1, 'Self-Reliance Index, five published domains',
   'Conflict and Health 2021, s13031-021-00389-y, table 1 (piloting of the Self-Reliance Index); points 1 to 5 shown as 0 to 1, equal weights',
   'Published in an open-access article; the owners of the index are to be asked before wider use', 'UNWEIGHTED');

INSERT INTO instrument_item (instrument_id, position, code, dimension, wording, weight_in_dimension, weight_in_composite)
  SELECT id, 1, 'HOUSING', 'HOUSING', 'How does the household live?', 1, 1 FROM instrument WHERE code = 'SRI-5' AND edition = 1;
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NONE', 'No shelter', 'SCORED', 0.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'UNSAFE', 'Makeshift or unsafe shelter', 'SCORED', 0.25 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'HOSTED', 'Hosted, or emergency shelter', 'SCORED', 0.5 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NOT_ADEQUATE', 'A house that is not adequate', 'SCORED', 0.75 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'ADEQUATE', 'An adequate house', 'SCORED', 1.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'PREFER_NOT', 'I prefer not to say', 'PREFER_NOT_TO_SAY', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HOUSING';

INSERT INTO instrument_item (instrument_id, position, code, dimension, wording, weight_in_dimension, weight_in_composite)
  SELECT id, 2, 'RENT', 'HOUSING', 'In the last three months, how often was the rent not paid?', 1, 1 FROM instrument WHERE code = 'SRI-5' AND edition = 1;
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'TWO_OR_THREE', 'Two or three times', 'SCORED', 0.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'RENT';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'ONCE', 'Once', 'SCORED', 0.5 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'RENT';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NEVER', 'Never', 'SCORED', 1.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'RENT';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NA', 'There is no rent to pay', 'NOT_APPLICABLE', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'RENT';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'PREFER_NOT', 'I prefer not to say', 'PREFER_NOT_TO_SAY', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'RENT';

INSERT INTO instrument_item (instrument_id, position, code, dimension, wording, weight_in_dimension, weight_in_composite)
  SELECT id, 3, 'FOOD', 'FOOD', 'What did the household eat yesterday?', 1, 1 FROM instrument WHERE code = 'SRI-5' AND edition = 1;
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NONE', 'Nothing', 'SCORED', 0.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'FOOD';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'LESS', 'Less than a full meal', 'SCORED', 0.25 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'FOOD';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'ONE', 'One full meal', 'SCORED', 0.5 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'FOOD';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'TWO_OR_THREE', 'Two or three full meals', 'SCORED', 1.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'FOOD';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'PREFER_NOT', 'I prefer not to say', 'PREFER_NOT_TO_SAY', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'FOOD';

INSERT INTO instrument_item (instrument_id, position, code, dimension, wording, weight_in_dimension, weight_in_composite)
  SELECT id, 4, 'SCHOOL', 'EDUCATION', 'Do the children of school age go to school?', 1, 1 FROM instrument WHERE code = 'SRI-5' AND edition = 1;
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NONE', 'None of them', 'SCORED', 0.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'SCHOOL';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'SOME', 'Some of them', 'SCORED', 0.5 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'SCHOOL';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'ALL', 'All of them', 'SCORED', 1.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'SCHOOL';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NA', 'There are no such children', 'NOT_APPLICABLE', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'SCHOOL';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'PREFER_NOT', 'I prefer not to say', 'PREFER_NOT_TO_SAY', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'SCHOOL';

INSERT INTO instrument_item (instrument_id, position, code, dimension, wording, weight_in_dimension, weight_in_composite)
  SELECT id, 5, 'HEALTH', 'HEALTH_CARE', 'When health care was needed in the last three months, was it received?', 1, 1 FROM instrument WHERE code = 'SRI-5' AND edition = 1;
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NONE', 'No', 'SCORED', 0.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HEALTH';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'SOME', 'Some of it', 'SCORED', 0.5 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HEALTH';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'ALL', 'All of it', 'SCORED', 1.0 FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HEALTH';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'NA', 'None was needed', 'NOT_APPLICABLE', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HEALTH';
INSERT INTO answer_option (item_id, code, wording, kind, score)
  SELECT t.id, 'PREFER_NOT', 'I prefer not to say', 'PREFER_NOT_TO_SAY', NULL FROM instrument_item t JOIN instrument i ON i.id = t.instrument_id WHERE i.code = 'SRI-5' AND i.edition = 1 AND t.code = 'HEALTH';

