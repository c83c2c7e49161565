-- One cooperative, {members} members, and a month of work of each: three rows that every fifth member was paid too
-- little for. Each row stands in the books as the product writes it. Words in braces are filled in.
CREATE TABLE bench_digit (i INT PRIMARY KEY);
INSERT INTO bench_digit VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
CREATE TABLE bench_member (i INT PRIMARY KEY, ref VARCHAR(40) NOT NULL);
INSERT INTO bench_member
  SELECT n.i, CONCAT('M-WAGES', LPAD(n.i, 6, '0')) FROM (
    SELECT a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i AS i
    FROM bench_digit a, bench_digit b, bench_digit c, bench_digit d, bench_digit e
  ) n WHERE n.i < {members};

INSERT INTO cooperative (version, ref, name, state_code, district, zone, currency, story)
  VALUES (1, 'C-WAGES', 'Measured weavers', 'IN-ML', 'Ri Bhoi', 'Asia/Kolkata', 'INR', 'Made for a measurement.');
INSERT INTO maker_group (cooperative_ref, name)
  SELECT 'C-WAGES', CONCAT('Group ', 10 * a.i + b.i) FROM bench_digit a, bench_digit b;
INSERT INTO member (version, ref, cooperative_ref, group_id, called, public_name, language, hours_per_week, joined_on)
  SELECT 1, b.ref, 'C-WAGES', g.id, CONCAT('Maker ', b.i), NULL, 'en', 30, CURRENT_DATE - INTERVAL 400 DAY
  FROM bench_member b JOIN maker_group g ON g.cooperative_ref = 'C-WAGES' AND g.name = CONCAT('Group ', b.i % 100)
  ORDER BY b.i;

INSERT INTO earned_wage (work_order_number, receipt_number, correction, cooperative_ref, member_ref, sku, skill_level,
    pieces, rate_minor, minor, currency, standard_minutes, worked_on, period, earned_at, recorded_by)
  SELECT CONCAT('W-WAGES', LPAD(b.i, 6, '0'), n.i), CONCAT('RC-WAGES', LPAD(b.i, 6, '0'), n.i), 0, 'C-WAGES', b.ref,
    'SKU-WAGES', 'SKILLED', 2, r.minor, 2 * r.minor, 'INR', 1200, '{first}' + INTERVAL (b.i + 9 * n.i) % 27 DAY,
    '{month}', UTC_TIMESTAMP(6), 'system'
  FROM bench_member b JOIN bench_digit n ON n.i < 3
  JOIN (SELECT 0 AS under, 90000 AS minor UNION ALL SELECT 1, 70000) r ON r.under = (b.i % 5 = 0)
  ORDER BY b.i, n.i;
INSERT INTO journal_entry (entry_key, event, cooperative_ref, business_date, posted_at, content_hash)
  SELECT CONCAT('wage.earned:', receipt_number), 'wage.earned', cooperative_ref, worked_on, earned_at,
    SHA2(CONCAT('wage.earned|', cooperative_ref, '\nWAGES|null|INR ', minor DIV 100, '.00\nWAGES_PAYABLE|', member_ref,
      '|INR -', minor DIV 100, '.00'), 256)
  FROM earned_wage WHERE cooperative_ref = 'C-WAGES' ORDER BY id;
INSERT INTO journal_line (entry_id, account, party, minor, currency)
  SELECT j.id, s.account, CASE WHEN s.sign < 0 THEN e.member_ref END, s.sign * e.minor, e.currency
  FROM earned_wage e JOIN journal_entry j ON j.entry_key = CONCAT('wage.earned:', e.receipt_number)
  JOIN (SELECT 'WAGES' AS account, 1 AS sign UNION ALL SELECT 'WAGES_PAYABLE', -1) s
  WHERE e.cooperative_ref = 'C-WAGES' ORDER BY j.id, s.sign DESC;
