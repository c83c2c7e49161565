-- A network of workshops: one large cooperative, many small ones, and years of their work. Each statement ends with a
-- semicolon at the end of a line. Words in braces are numbers that the bench fills in; the first cooperative is the
-- large one and has {bigMakers} makers and {bigLots} lots.
CREATE TABLE bench_number (i INT PRIMARY KEY);
INSERT INTO bench_number VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
CREATE TABLE bench_many (i INT PRIMARY KEY);
INSERT INTO bench_many
  SELECT a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i + 100000 * f.i
  FROM bench_number a, bench_number b, bench_number c, bench_number d, bench_number e, bench_number f
  WHERE 10000 * e.i + 100000 * f.i <= {most};

INSERT INTO cooperative (version, ref, name, state_code, district, zone, currency, story)
  SELECT 1, CONCAT('C-BENCH', LPAD(i, 3, '0')), CONCAT('Measured weavers ', LPAD(i, 3, '0')), 'IN-ML', 'Ri Bhoi',
    'Asia/Kolkata', 'INR', 'Made for a measurement.'
  FROM bench_many WHERE i < {cooperatives};

INSERT INTO maker_group (cooperative_ref, name, fetched_on)
  SELECT c.ref, CONCAT('Group ', n.i), CASE n.i % 3 WHEN 0 THEN NULL WHEN 1 THEN 'TUESDAY' ELSE 'FRIDAY' END
  FROM cooperative c JOIN bench_number n WHERE c.ref LIKE 'C-BENCH%';

-- Where a maker, a lot or a piece of work belongs: the cooperative, and which of it.
CREATE TABLE bench_maker (i INT PRIMARY KEY, c INT NOT NULL, k INT NOT NULL, ref VARCHAR(40) NOT NULL, UNIQUE (c, k));
INSERT INTO bench_maker
  SELECT i, CASE WHEN i < {bigMakers} THEN 0 ELSE 1 + (i - {bigMakers}) % ({cooperatives} - 1) END,
    CASE WHEN i < {bigMakers} THEN i ELSE (i - {bigMakers}) DIV ({cooperatives} - 1) END,
    CONCAT('M-BENCH', LPAD(i, 6, '0'))
  FROM bench_many WHERE i < {makers};
INSERT INTO member (version, ref, cooperative_ref, group_id, called, public_name, language, hours_per_week, joined_on)
  SELECT 1, b.ref, g.cooperative_ref, g.id, CONCAT('Maker ', b.k), NULL, 'en', 6 + b.i % 30,
    CURRENT_DATE - INTERVAL (100 + b.i % 900) DAY
  FROM bench_maker b
  JOIN maker_group g ON g.cooperative_ref = CONCAT('C-BENCH', LPAD(b.c, 3, '0')) AND g.name = CONCAT('Group ', b.k % 10)
  ORDER BY b.i;
INSERT INTO member_skill (member_id, skill)
  SELECT m.id, s.skill FROM member m
  JOIN (SELECT 0 AS n, 'WEAVING' AS skill UNION ALL SELECT 1, 'CANE_AND_BAMBOO' UNION ALL SELECT 2, 'SPINNING') s
    ON s.n = 0 OR m.id % 3 = s.n
  WHERE m.ref LIKE 'M-BENCH%';

-- One recipe for each material that is weighed.
CREATE TABLE bench_recipe (n INT PRIMARY KEY, material_id BIGINT NOT NULL, recipe_id BIGINT NOT NULL,
  sku VARCHAR(40) NOT NULL, product_name VARCHAR(200) NOT NULL, variant_label VARCHAR(120) NOT NULL);
INSERT INTO bench_recipe
  SELECT ROW_NUMBER() OVER (ORDER BY k.id) - 1, k.id, r.id, r.sku, p.name, v.label
  FROM material k
  JOIN (SELECT l.material_code AS code, MIN(l.recipe_id) AS recipe_id FROM recipe_line l GROUP BY l.material_code) one
    ON one.code = k.code
  JOIN recipe r ON r.id = one.recipe_id JOIN variant v ON v.sku = r.sku JOIN product p ON p.id = v.product_id
  WHERE k.unit = 'KILOGRAM';
SET @recipes = (SELECT COUNT(*) FROM bench_recipe);

CREATE TABLE bench_lot (i INT PRIMARY KEY, c INT NOT NULL, k INT NOT NULL, id BIGINT NOT NULL, n INT NOT NULL, UNIQUE (c, k));
INSERT INTO bench_lot
  SELECT i, CASE WHEN i < {bigLots} THEN 0 ELSE 1 + (i - {bigLots}) % ({cooperatives} - 1) END,
    CASE WHEN i < {bigLots} THEN i ELSE (i - {bigLots}) DIV ({cooperatives} - 1) END, 0, i % @recipes
  FROM bench_many WHERE i < {lots};
INSERT INTO material_lot (number, cooperative_ref, material_id, supplier, origin, dye_batch, received_on, amount, unit,
    minor, currency)
  SELECT CONCAT('LOT-BENCH', LPAD(b.i, 7, '0')), CONCAT('C-BENCH', LPAD(b.c, 3, '0')), r.material_id,
    CONCAT('Supplier ', b.k % 5), 'Ri Bhoi', CASE WHEN b.k % 2 = 0 THEN CONCAT('Bath ', b.k % 97) END,
    CURRENT_DATE - INTERVAL (700 - b.k * 690 DIV {bigLots}) DAY, CASE WHEN b.k = 0 THEN 9000 ELSE 40 END, 'KILOGRAM',
    0, 'INR'
  FROM bench_lot b JOIN bench_recipe r ON r.n = b.n ORDER BY b.i;
UPDATE bench_lot b JOIN material_lot l ON l.number = CONCAT('LOT-BENCH', LPAD(b.i, 7, '0')) SET b.id = l.id;

-- Work: a hundredth of the state that it is in, s; the first lot and the first maker have far more than others. Some
-- material is out for a year, and one work in ten was done after its day.
CREATE TABLE bench_work (i INT PRIMARY KEY, c INT NOT NULL, k INT NOT NULL, s INT NOT NULL, lot_id BIGINT NOT NULL,
  lot_k INT NOT NULL, n INT NOT NULL, member_ref VARCHAR(40) NOT NULL, number VARCHAR(40) NOT NULL,
  begun DATETIME(6) NOT NULL, INDEX (lot_id));
INSERT INTO bench_work
  SELECT w.i, w.c, w.k, w.s, l.id, l.k, l.n, m.ref, CONCAT('W-BENCH', LPAD(w.i, 7, '0')),
    UTC_TIMESTAMP(6) - INTERVAL (CASE WHEN w.s < 88 THEN 40 + w.i % 600 WHEN w.s = 91 THEN 100 + w.k % 300
      ELSE 2 + w.i % 30 END) DAY
  FROM (
    SELECT i, i % 100 AS s,
      CASE WHEN i < {bigWorks} THEN 0 ELSE 1 + (i - {bigWorks}) % ({cooperatives} - 1) END AS c,
      CASE WHEN i < {bigWorks} THEN i ELSE (i - {bigWorks}) DIV ({cooperatives} - 1) END AS k
    FROM bench_many WHERE i < {works}
  ) w
  JOIN bench_lot l ON l.c = w.c AND l.k = CASE WHEN w.k % 20 = 8 THEN 0
    ELSE w.k % CASE WHEN w.c = 0 THEN {bigLots} ELSE {smallLots} END END
  JOIN bench_maker m ON m.c = w.c AND m.k = CASE WHEN w.k % 25 = 1 THEN 0
    ELSE w.k * 7 % CASE WHEN w.c = 0 THEN {bigMakers} ELSE {smallMakers} END END;

INSERT INTO work_order (version, number, cooperative_ref, sku, product_name, variant_label, recipe_id, pieces, due_on,
    making_round, made_at, material_chosen_at, member_ref, piece_rate_minor, piece_rate_currency, offered_at, offered_by,
    accepted_at, finished_at, received_at, inspected_at, result, pieces_here, pieces_accepted, pieces_rejected)
  SELECT 1, b.number, CONCAT('C-BENCH', LPAD(b.c, 3, '0')), r.sku, r.product_name, r.variant_label, r.recipe_id, 2,
    DATE(b.begun) + INTERVAL 35 DAY, 1, b.begun, CASE WHEN s < 98 THEN b.begun END,
    CASE WHEN s < 97 THEN b.member_ref END, CASE WHEN s < 97 THEN 45000 END, CASE WHEN s < 97 THEN 'INR' END,
    CASE WHEN s < 97 THEN b.begun END, CASE WHEN s < 97 THEN 'S-BENCH000' END,
    CASE WHEN s < 96 THEN b.begun + INTERVAL 3 HOUR END,
    CASE WHEN s < 88 OR s BETWEEN 92 AND 95 THEN b.begun + INTERVAL (CASE WHEN i % 10 = 5 THEN 37 ELSE 20 END) DAY END,
    CASE WHEN s < 88 OR s BETWEEN 93 AND 95 THEN b.begun + INTERVAL (CASE WHEN i % 10 = 5 THEN 38 ELSE 21 END) DAY END,
    CASE WHEN s < 88 OR s = 95 THEN b.begun + INTERVAL (CASE WHEN i % 10 = 5 THEN 39 ELSE 22 END) DAY END,
    CASE WHEN s < 88 THEN 'ACCEPT' WHEN s = 95 THEN 'REJECT' END,
    CASE WHEN s IN (93, 94) THEN 2 ELSE 0 END, CASE WHEN s < 88 THEN 2 ELSE 0 END, CASE WHEN s = 95 THEN 2 ELSE 0 END
  FROM bench_work b JOIN bench_recipe r ON r.n = b.n ORDER BY b.i;

INSERT INTO work_receipt (version, number, work_order_id, pieces, reworked_pieces, weight_grams, done_at, received_at,
    received_by, inspected_at)
  SELECT 1, CONCAT('RC', SUBSTRING(number, 2)), id, 2, 0, 900, finished_at, received_at, 'S-BENCH000', inspected_at
  FROM work_order WHERE number LIKE 'W-BENCH%' AND received_at IS NOT NULL;
INSERT INTO inspection (work_order_id, receipt_id, result, pieces, note, inspected_at, inspected_by)
  SELECT w.id, r.id, w.result, 2, 'Measured', w.inspected_at, 'S-BENCH001'
  FROM work_receipt r JOIN work_order w ON w.id = r.work_order_id
  WHERE w.number LIKE 'W-BENCH%' AND w.inspected_at IS NOT NULL;
INSERT INTO second_piece (version, receipt_id, pieces, minor, currency, proposed_at)
  SELECT 1, r.id, 1, 30000, 'INR', r.inspected_at FROM work_receipt r
  WHERE r.number LIKE 'RC-BENCH%' AND r.inspected_at IS NOT NULL AND r.id % 500 = 0;

-- The book: what came, and for each work what was set aside, given, lost, handed in and found good. The indexes
-- come back when it is written, which is much quicker.
ALTER TABLE material_movement DROP INDEX ix_material_movement_member, DROP INDEX ix_material_movement_work,
  DROP INDEX ix_material_movement_receipt;
INSERT INTO material_movement (lot_id, kind, amount, unit, moved_at, moved_by)
  SELECT id, 'RECEIVED', amount, unit, TIMESTAMP(received_on), 'system' FROM material_lot
  WHERE number LIKE 'LOT-BENCH%' ORDER BY id;
INSERT INTO material_movement (lot_id, kind, amount, unit, member_ref, work_order, receipt, loss_reason, moved_at, moved_by)
  SELECT b.lot_id, e.kind, e.amount, 'KILOGRAM', CASE WHEN e.n > 2 THEN b.member_ref END, b.number,
    CASE WHEN e.n > 4 THEN CONCAT('RC', SUBSTRING(b.number, 2)) END,
    CASE WHEN e.kind = 'LOST_IN_MAKING' THEN CASE WHEN b.i % 2 = 0 THEN 'WEAK_YARN' ELSE 'WATER' END END,
    b.begun + INTERVAL (e.n * 3 - 3) DAY, 'S-BENCH000'
  FROM bench_work b
  JOIN (
    SELECT 1 AS n, 'SET_ASIDE' AS kind, 1.000 AS amount, 0 AS least, 97 AS most UNION ALL
    SELECT 2, 'PUT_BACK', 1.000, 0, 95 UNION ALL
    SELECT 3, 'ISSUED', 1.000, 0, 95 UNION ALL
    SELECT 4, 'USUAL_LOSS', 0.040, 0, 87 UNION ALL SELECT 4, 'USUAL_LOSS', 0.040, 93, 95 UNION ALL
    SELECT 4, 'LOST_IN_MAKING', 0.060, 0, 4 UNION ALL SELECT 5, 'HANDED_IN', 0.900, 0, 4 UNION ALL
    SELECT 5, 'HANDED_IN', 0.960, 5, 87 UNION ALL SELECT 5, 'HANDED_IN', 0.960, 93, 95 UNION ALL
    SELECT 6, 'USED', 0.900, 0, 4 UNION ALL
    SELECT 6, 'USED', 0.960, 5, 87 UNION ALL SELECT 6, 'REJECTED', 0.960, 95, 95
  ) e ON b.s BETWEEN e.least AND e.most
  ORDER BY b.lot_id, b.i, e.n;

-- Parts of some lots went to other stores: two of three arrived.
CREATE TABLE bench_sent (i INT PRIMARY KEY, lot_id BIGINT NOT NULL, there INT NOT NULL);
INSERT INTO bench_sent SELECT i, id, (c + 1 + i % 7) % {cooperatives} FROM bench_lot WHERE i % 70 = 3;
INSERT INTO material_transfer (number, lot_id, to_cooperative_ref, amount, unit, minor, currency, sent_at, sent_by)
  SELECT CONCAT('TR-BENCH', LPAD(i, 7, '0')), lot_id, CONCAT('C-BENCH', LPAD(there, 3, '0')), 5, 'KILOGRAM', 0, 'INR',
    UTC_TIMESTAMP(6) - INTERVAL (9 + i % 300) DAY, 'S-BENCH000'
  FROM bench_sent ORDER BY i;
INSERT INTO material_movement (lot_id, kind, amount, unit, reason, moved_at, moved_by)
  SELECT lot_id, 'SENT', 5, 'KILOGRAM', number, sent_at, sent_by FROM material_transfer WHERE number LIKE 'TR-BENCH%';
INSERT INTO material_lot (number, cooperative_ref, material_id, supplier, origin, dye_batch, received_on, amount, unit,
    minor, currency, came_from)
  SELECT CONCAT('LOT-BENCHSENT', LPAD(s.i, 7, '0')), t.to_cooperative_ref, l.material_id, l.supplier, l.origin,
    l.dye_batch, DATE(t.sent_at + INTERVAL 4 DAY), 5, 'KILOGRAM', 0, 'INR', l.number
  FROM bench_sent s JOIN material_transfer t ON t.number = CONCAT('TR-BENCH', LPAD(s.i, 7, '0'))
  JOIN material_lot l ON l.id = s.lot_id WHERE s.i % 3 > 0;
INSERT INTO transfer_arrival (transfer_id, kind, amount, unit, lot_number, noted_at, noted_by)
  SELECT t.id, 'ARRIVED', 5, 'KILOGRAM', CONCAT('LOT-BENCHSENT', LPAD(s.i, 7, '0')), t.sent_at + INTERVAL 4 DAY,
    'S-BENCH000'
  FROM bench_sent s JOIN material_transfer t ON t.number = CONCAT('TR-BENCH', LPAD(s.i, 7, '0')) WHERE s.i % 3 > 0;
INSERT INTO material_movement (lot_id, kind, amount, unit, moved_at, moved_by)
  SELECT t.lot_id, 'ARRIVED', 5, 'KILOGRAM', a.noted_at, a.noted_by
  FROM transfer_arrival a JOIN material_transfer t ON t.id = a.transfer_id WHERE t.number LIKE 'TR-BENCH%';
INSERT INTO material_movement (lot_id, kind, amount, unit, moved_at, moved_by)
  SELECT id, 'RECEIVED', amount, unit, TIMESTAMP(received_on), 'system' FROM material_lot
  WHERE number LIKE 'LOT-BENCHSENT%' ORDER BY id;

-- Of seven lots in ten a count found nothing left.
INSERT INTO material_movement (lot_id, kind, amount, unit, reason, moved_at, moved_by)
  SELECT m.lot_id, 'COUNTED_DOWN', SUM(CASE WHEN m.kind IN ('RECEIVED', 'PUT_BACK') THEN m.amount
      WHEN m.kind IN ('SET_ASIDE', 'ISSUED', 'SENT') THEN -m.amount ELSE 0 END) AS rest,
    'KILOGRAM', 'Measured', UTC_TIMESTAMP(6) - INTERVAL 1 DAY, 'S-BENCH000'
  FROM material_movement m JOIN bench_lot b ON b.id = m.lot_id
  WHERE b.k > 0 AND b.k < {smallLots} * 7 DIV 10 OR b.c = 0 AND b.k > 0 AND b.k < {bigLots} * 7 DIV 10
  GROUP BY m.lot_id HAVING rest > 0 ORDER BY m.lot_id;
ALTER TABLE material_movement ADD INDEX ix_material_movement_member (member_ref, lot_id),
  ADD INDEX ix_material_movement_work (work_order, lot_id, kind, amount, loss_reason),
  ADD INDEX ix_material_movement_receipt (receipt, lot_id);
DELETE FROM material_balance;
{balances};
INSERT INTO material_closing (work_order, closed_at, closed_by)
  SELECT number, begun + INTERVAL 30 DAY, 'S-BENCH000' FROM bench_work WHERE s < 88 AND i % 4 = 0;

-- The large cooperative is registered for tax: its slips are challans with serial numbers.
INSERT INTO job_work_principal (cooperative_ref, version, tax_number, series, is_large, since, written_by)
  VALUES ('C-BENCH000', 1, '17AAAAA0000A1Z5', 'B', TRUE, CURRENT_DATE - INTERVAL 2 YEAR, 'S-BENCH000');
INSERT INTO issue_slip (version, number, cooperative_ref, work_order, member_ref, made_at, made_by, confirmed_at,
    confirmed_how, serial)
  SELECT 1, CONCAT('CH', SUBSTRING(number, 2)), CONCAT('C-BENCH', LPAD(c, 3, '0')), number, member_ref,
    begun + INTERVAL 6 DAY, 'S-BENCH000', CASE WHEN s <> 88 THEN begun + INTERVAL 6 DAY END,
    CASE WHEN s <> 88 THEN 'PIN' END, CASE WHEN c = 0 THEN CONCAT('B/24-25/', LPAD(k, 5, '0')) END
  FROM bench_work WHERE s < 96 ORDER BY i;
INSERT INTO issue_slip_line (slip_id, position, lot_number, material_name, amount, unit)
  SELECT s.id, 1, l.number, k.name, 1, 'KILOGRAM'
  FROM issue_slip s JOIN bench_work b ON b.number = s.work_order JOIN material_lot l ON l.id = b.lot_id
  JOIN material k ON k.id = l.material_id;

INSERT INTO supplier (ref, cooperative_ref, name, place)
  SELECT CONCAT('SU-BENCH', SUBSTRING(c.ref, 8), n.i), c.ref, CONCAT('Supplier ', n.i), 'Ri Bhoi'
  FROM cooperative c JOIN bench_number n WHERE c.ref LIKE 'C-BENCH%' AND n.i < 5;
INSERT INTO purchase_order (version, number, cooperative_ref, supplier_id, ordered_on, expected_on, over_percent,
    placed_at, placed_by)
  SELECT 1, CONCAT('PO-BENCH', LPAD(b.i, 7, '0')), s.cooperative_ref, s.id, l.received_on - INTERVAL 9 DAY,
    l.received_on, 5, TIMESTAMP(l.received_on - INTERVAL 9 DAY), 'S-BENCH000'
  FROM bench_lot b JOIN material_lot l ON l.id = b.id
  JOIN supplier s ON s.cooperative_ref = l.cooperative_ref AND s.name = l.supplier WHERE b.i % 10 = 0 ORDER BY b.i;
INSERT INTO purchase_line (purchase_order_id, line_number, material_id, amount, unit, minor, currency)
  SELECT p.id, 1, l.material_id, l.amount * CASE WHEN b.i % 400 = 0 THEN 2 ELSE 1 END, 'KILOGRAM', 0, 'INR'
  FROM bench_lot b JOIN material_lot l ON l.id = b.id
  JOIN purchase_order p ON p.number = CONCAT('PO-BENCH', LPAD(b.i, 7, '0'));
INSERT INTO purchase_receipt (purchase_line_id, lot_number, amount, unit, received_at, received_by)
  SELECT q.id, l.number, l.amount, 'KILOGRAM', TIMESTAMP(l.received_on), 'S-BENCH000'
  FROM bench_lot b JOIN material_lot l ON l.id = b.id
  JOIN purchase_order p ON p.number = CONCAT('PO-BENCH', LPAD(b.i, 7, '0')) JOIN purchase_line q ON q.purchase_order_id = p.id;
INSERT INTO reorder_point (version, cooperative_ref, material_id, least, lot_size)
  SELECT 1, c.ref, r.material_id, 50, 100 FROM cooperative c JOIN bench_recipe r WHERE c.ref LIKE 'C-BENCH%';

INSERT INTO tool (version, number, cooperative_ref, kind, name, bought_on)
  SELECT 1, CONCAT('TL-BENCH', LPAD(b.i, 6, '0')), CONCAT('C-BENCH', LPAD(b.c, 3, '0')), 'LOOM',
    CONCAT('Loom ', b.k), '2025-01-10'
  FROM bench_maker b WHERE b.i % 3 = 0;
INSERT INTO tool_loan (tool_id, member_ref, lent_on, due_on, condition_out, lent_by, tool_out)
  SELECT t.id, b.ref, CURRENT_DATE - INTERVAL (20 + b.i % 300) DAY, CURRENT_DATE + INTERVAL (b.i % 300 - 10) DAY, 'GOOD',
    'S-BENCH000', t.id
  FROM bench_maker b JOIN tool t ON t.number = CONCAT('TL-BENCH', LPAD(b.i, 6, '0')) WHERE b.i % 2 = 0;

INSERT INTO production_run (number, cooperative_ref, product_name, due_on, made_at, made_by)
  SELECT CONCAT('PR-BENCH', SUBSTRING(c.ref, 8), n.i), c.ref, r.product_name, CURRENT_DATE + INTERVAL 20 DAY,
    UTC_TIMESTAMP(6), 'S-BENCH000'
  FROM cooperative c JOIN bench_number n JOIN bench_recipe r ON r.n = n.i % @recipes WHERE c.ref LIKE 'C-BENCH%';
INSERT INTO talk_suggestion (version, member_ref, cooperative_ref, cause, material_code, suggested_at)
  SELECT 1, b.ref, CONCAT('C-BENCH', LPAD(b.c, 3, '0')), 'GROWING_HOLDINGS', 'COTTON_YARN', UTC_TIMESTAMP(6)
  FROM bench_maker b WHERE b.k % 70 = 5;

-- What the large cooperative teaches and how its pieces are to be made.
INSERT INTO training_course (ref, cooperative_ref, name, about, skill, assessed)
  SELECT CONCAT('TC-BE', LPAD(i, 10, '0')), 'C-BENCH000', CONCAT('Course ', i), 'Measured', 'WEAVING', i % 2 = 0
  FROM bench_number;
INSERT INTO training_session (ref, course_id, held_on, starts_at, district, seats, planned_by)
  SELECT CONCAT('TS-BE', LPAD(n.i, 3, '0'), SUBSTRING(c.ref, 9)), c.id, CURRENT_DATE + INTERVAL (n.i * 30 - 200) DAY,
    '10:00:00', 'Ri Bhoi', 20, 'S-BENCH000'
  FROM training_course c JOIN bench_number n WHERE c.ref LIKE 'TC-BE00000%';
INSERT INTO training_seat (session_id, member_ref, given_by, result, recorded_at, recorded_by)
  SELECT s.id, b.ref, 'S-BENCH000', CASE WHEN s.held_on < CURRENT_DATE THEN 'PASSED' END,
    CASE WHEN s.held_on < CURRENT_DATE THEN TIMESTAMP(s.held_on) END,
    CASE WHEN s.held_on < CURRENT_DATE THEN 'S-BENCH000' END
  FROM training_session s JOIN bench_maker b ON b.c = 0 AND b.k % 100 = s.id % 100 WHERE s.ref LIKE 'TS-BE00%';
INSERT INTO skill_gain (member_ref, skill, session_id, gained_on, recorded_at, recorded_by)
  SELECT t.member_ref, 'WEAVING', s.id, s.held_on, t.recorded_at, 'S-BENCH000'
  FROM training_seat t JOIN training_session s ON s.id = t.session_id
  WHERE s.ref LIKE 'TS-BE00%' AND t.result = 'PASSED';
INSERT INTO design (ref, cooperative_ref, name)
  SELECT CONCAT('D-BE', LPAD(i, 10, '0')), 'C-BENCH000', CONCAT('Design ', i) FROM bench_many WHERE i < 100;
INSERT INTO design_edition (version, design_id, edition, materials, colours, notes, written_at, written_by, used_at,
    used_by)
  SELECT 1, d.id, 1 + n.i, 'Cotton yarn', 'Red and black', 'Measured', UTC_TIMESTAMP(6), 'S-BENCH000', UTC_TIMESTAMP(6),
    'S-BENCH000'
  FROM design d JOIN bench_number n ON n.i < 3 WHERE d.ref LIKE 'D-BE00000%';
INSERT INTO design_measure (edition_id, position, what, millimetres, tolerance)
  SELECT e.id, n.i, CONCAT('Measure ', n.i), 900, 10
  FROM design_edition e JOIN design d ON d.id = e.design_id JOIN bench_number n ON n.i < 4 WHERE d.ref LIKE 'D-BE00000%';

-- Its products have recipes, and buyers have paid for them: of ten orders six left, one of them late, two can leave.
INSERT INTO product (version, slug, name, kind, cooperative_ref, craft, care, published_at)
  SELECT 1, CONCAT('bench-', n.i), CONCAT('Measured ', n.i), p.kind, 'C-BENCH000', p.craft, p.care, UTC_TIMESTAMP(6)
  FROM bench_many n JOIN bench_recipe r ON r.n = n.i % @recipes JOIN variant v ON v.sku = r.sku
  JOIN product p ON p.id = v.product_id WHERE n.i < 100;
INSERT INTO variant (version, product_id, sku, label, readiness, days_from, days_to, weight_grams, hs_code, origin,
    customs_description, cost_currency)
  SELECT 1, p.id, CONCAT('SKU-BENCH', n.i), v.label, 'MADE_TO_ORDER', v.days_from, v.days_to, v.weight_grams, v.hs_code,
    v.origin, v.customs_description, v.cost_currency
  FROM bench_many n JOIN product p ON p.slug = CONCAT('bench-', n.i) JOIN bench_recipe r ON r.n = n.i % @recipes
  JOIN variant v ON v.sku = r.sku WHERE n.i < 100;
INSERT INTO recipe (sku, edition, standard_minutes, skill, written_at, evidence, evidence_note, evidence_on,
    over_issue_percent)
  SELECT CONCAT('SKU-BENCH', n.i), 1, q.standard_minutes, q.skill, q.written_at, q.evidence, q.evidence_note,
    q.evidence_on, q.over_issue_percent
  FROM bench_many n JOIN bench_recipe r ON r.n = n.i % @recipes JOIN recipe q ON q.id = r.recipe_id WHERE n.i < 100;
INSERT INTO recipe_line (recipe_id, material_code, amount, unit, usual_loss_percent, policy)
  SELECT made.id, l.material_code, l.amount, l.unit, l.usual_loss_percent, l.policy
  FROM bench_many n JOIN bench_recipe r ON r.n = n.i % @recipes JOIN recipe made ON made.sku = CONCAT('SKU-BENCH', n.i)
  JOIN recipe_line l ON l.recipe_id = r.recipe_id WHERE n.i < 100;
CREATE TABLE bench_order (i INT PRIMARY KEY, number VARCHAR(40) NOT NULL, paid DATETIME(6) NOT NULL);
INSERT INTO bench_order
  SELECT i, CONCAT('LH-BENCH', LPAD(i, 6, '0')), UTC_TIMESTAMP(6) - INTERVAL (CASE WHEN i % 10 < 6 THEN 20 + i % 340
    ELSE 9 + i % 5 END) DAY
  FROM bench_many WHERE i < {bigWorks} DIV 10;
INSERT INTO customer_order (version, number, once_key, email, receiver, street, postcode, city, country, currency,
    total_minor, delivery_minor, delivery_code, placed_at, pay_until, held_until, paid_at)
  SELECT 1, number, SHA2(number, 256), CONCAT('buyer-', i, '@example.org'), 'Measured buyer', '1 Long Street', '10115',
    'Berlin', 'DE', 'EUR', 13000, 1000, 'POST', paid, paid + INTERVAL 1 HOUR, paid + INTERVAL 2 HOUR, paid
  FROM bench_order ORDER BY i;
INSERT INTO order_shipment (order_id, shipment_number, carrier, tracking_number, shipped_at, shipped_by)
  SELECT o.id, 1, 'India Post', CONCAT('RB', b.i, 'IN'), b.paid + INTERVAL (CASE WHEN b.i % 10 = 5 THEN 19 ELSE 9 END) DAY,
    'S-BENCH000'
  FROM bench_order b JOIN customer_order o ON o.number = b.number WHERE b.i % 10 < 6;
INSERT INTO order_line (order_id, line_number, sku, product_name, product_slug, cooperative_ref, made_to_order, quantity,
    unit_minor, currency, ship_by, arrives_by, short_quantity, checked_at, shipment_id, variant_label, checked_pieces,
    packed_pieces, shipped_pieces)
  SELECT o.id, 1, CONCAT('SKU-BENCH', b.i % 100), CONCAT('Measured ', b.i % 100), CONCAT('bench-', b.i % 100), 'C-BENCH000',
    TRUE, 2, 6000, 'EUR', DATE(b.paid) + INTERVAL 14 DAY, DATE(b.paid) + INTERVAL 30 DAY, 0,
    CASE WHEN b.i % 10 < 8 THEN b.paid + INTERVAL 8 DAY END, s.id, 'Measured', CASE WHEN b.i % 10 < 8 THEN 2 ELSE 0 END,
    CASE WHEN b.i % 10 < 6 THEN 2 ELSE 0 END, CASE WHEN b.i % 10 < 6 THEN 2 ELSE 0 END
  FROM bench_order b JOIN customer_order o ON o.number = b.number LEFT JOIN order_shipment s ON s.order_id = o.id;

INSERT INTO work_plan (version, ref, cooperative_ref, currency, seed, asked_at, asked_by, percent, finished_at,
    gini_before, gini_after, lowest_before, lowest_after)
  VALUES (1, '00000000-0000-4000-8000-000000000001', 'C-BENCH000', 'INR', 1, UTC_TIMESTAMP(6), 'S-BENCH000', 100,
    UTC_TIMESTAMP(6), 310, 280, 20000, 60000);
SET @plan = LAST_INSERT_ID();
INSERT INTO plan_line (plan_id, work_order_number, product_name, pieces, due_on, member_ref)
  SELECT @plan, w.number, w.product_name, w.pieces, w.due_on, CASE WHEN b.i % 9 > 0 THEN b.member_ref END
  FROM bench_work b JOIN work_order w ON w.number = b.number WHERE b.c = 0 AND b.s > 96;
INSERT INTO plan_draw (line_id, position, lot_number, amount, unit)
  SELECT p.id, 0, l.number, 1, 'KILOGRAM' FROM plan_line p JOIN bench_work b ON b.number = p.work_order_number
  JOIN material_lot l ON l.id = b.lot_id WHERE p.plan_id = @plan AND p.member_ref IS NOT NULL;
INSERT INTO plan_reason (line_id, position, why, amount, day, name)
  SELECT p.id, n.i, CASE n.i WHEN 0 THEN 'FREE' WHEN 1 THEN 'UNDER_MEDIAN' ELSE 'ONE_LOT' END, 12, p.due_on, NULL
  FROM plan_line p JOIN bench_number n ON n.i < 3 WHERE p.plan_id = @plan AND p.member_ref IS NOT NULL;

-- Managers with the password of the demo's, ten of them in the large cooperative, and one maker with a phone.
INSERT INTO staff_account (version, ref, email, called, secret_hash, wrong_tries, opened_at)
  SELECT 1, CONCAT('S-BENCH', LPAD(n.i, 3, '0')), CONCAT('bench-', n.i, '@example.org'), CONCAT('Manager ', n.i),
    s.secret_hash, 0, UTC_TIMESTAMP(6)
  FROM bench_many n JOIN staff_account s ON s.email = 'manager-meghalaya@example.org' WHERE n.i < {managers};
INSERT INTO staff_role (staff_id, role) SELECT id, 'MANAGER' FROM staff_account WHERE ref LIKE 'S-BENCH%';
INSERT INTO staff_cooperative (staff_id, cooperative_ref)
  SELECT s.id, CONCAT('C-BENCH', LPAD(CASE WHEN n.i < 10 THEN 0 ELSE n.i % {cooperatives} END, 3, '0'))
  FROM bench_many n JOIN staff_account s ON s.ref = CONCAT('S-BENCH', LPAD(n.i, 3, '0')) WHERE n.i < {managers};
INSERT INTO member_login (version, member_ref, cooperative_ref, phone, secret_hash, wrong_tries, given_at)
  SELECT 1, 'M-BENCH000000', 'C-BENCH000', '+911000099999', l.secret_hash, 0, UTC_TIMESTAMP(6)
  FROM member_login l WHERE l.phone = '+911000000001';

DROP TABLE bench_number, bench_sent, bench_recipe, bench_order;
ANALYZE TABLE material_lot, material_movement, material_balance, work_order, work_receipt, inspection, issue_slip,
  issue_slip_line, member, purchase_order, purchase_line, tool, tool_loan, material_transfer, plan_line,
  customer_order, order_line, order_shipment;
