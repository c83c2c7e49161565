package org.loomhive.launcher.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Fills the shop with generated products: each is a copy of one of the demo's, under a name of its
 * own, with its variant, prices, costs, words and stock.
 */
public final class ManyProducts {
  private static final int STEP = 5_000;
  private static final int PIECES = 1_000_000;

  /** Each copies the rows of the templates once for each number of the block. */
  private static final List<String> COPIES =
      List.of(
          """
          INSERT INTO product (version, slug, name, kind, cooperative_ref, craft, care, picture,
            picture_alt, materials, published_at)
          SELECT 1, CONCAT('made-', n.i), CONCAT(p.name, ' No ', n.i), p.kind, p.cooperative_ref,
            p.craft, p.care, p.picture, p.picture_alt, p.materials, p.published_at
          FROM bench_number n JOIN bench_template t ON t.i = n.i % %d
          JOIN product p ON p.id = t.product_id ORDER BY n.i
          """,
          """
          INSERT INTO bench_copy (i, made, template, made_variant, template_variant)
          SELECT n.i, m.id, t.product_id, 0, t.variant_id FROM bench_number n
          JOIN bench_template t ON t.i = n.i % %d JOIN product m ON m.slug = CONCAT('made-', n.i)
          """,
          """
          INSERT INTO product_picture (picture, product_id, position, width, height, alt, seen)
          SELECT q.picture, c.made, q.position, q.width, q.height, q.alt, q.seen FROM bench_copy c
          JOIN product_picture q ON q.product_id = c.template
          """,
          """
          INSERT INTO variant (version, product_id, sku, label, readiness, days_from, days_to,
            weight_grams, hs_code, origin, customs_description, cost_sheet, prices)
          SELECT 1, c.made, CONCAT('SKU-MADE', c.i), v.label, v.readiness, v.days_from, v.days_to,
            v.weight_grams, v.hs_code, v.origin, v.customs_description, v.cost_sheet, v.prices
          FROM bench_copy c JOIN variant v ON v.id = c.template_variant
          """,
          """
          UPDATE bench_copy c JOIN variant v ON v.product_id = c.made SET c.made_variant = v.id
          """,
          """
          INSERT INTO shelf_price (currency, product_id, kind, cooperative_ref, minor)
          SELECT s.currency, c.made, s.kind, s.cooperative_ref, s.minor + c.i % 997
          FROM bench_copy c JOIN shelf_price s ON s.product_id = c.template
          """,
          """
          INSERT INTO shelf_word (word, product_id)
          SELECT w.word, c.made FROM bench_copy c JOIN shelf_word w ON w.product_id = c.template
          WHERE w.word NOT LIKE 'p:%'
          """,
          """
          INSERT IGNORE INTO shelf_word (word, product_id)
          SELECT CONCAT('p:made-', c.i), c.made FROM bench_copy c
          UNION ALL SELECT 'no', c.made FROM bench_copy c
          UNION ALL SELECT CONCAT(c.i), c.made FROM bench_copy c WHERE c.i > 9
          """,
          """
          INSERT INTO stock_item (sku, on_hand, allocated)
          SELECT v.sku, %s, 0 FROM bench_copy c JOIN variant v ON v.id = c.made_variant
          WHERE v.readiness = 'READY'
          """
              .formatted(PIECES));

  private final Connection connection;

  public ManyProducts(Connection connection) {
    this.connection = connection;
  }

  /** Adds products until the shop has so many generated ones. */
  public void upTo(int wanted, IntConsumer progress) throws SQLException {
    try (var sql = connection.createStatement()) {
      int templates = prepare(sql);
      int have = number(sql, "SELECT COUNT(*) FROM product WHERE slug LIKE 'made-%'");
      while (have < wanted) {
        int next = Math.min(wanted, have + STEP);
        block(sql, have, next, templates);
        have = next;
        progress.accept(have);
      }
      sql.execute("ANALYZE TABLE product, variant, shelf_price, shelf_word, stock_item");
    }
  }

  private static int prepare(Statement sql) throws SQLException {
    sql.execute("CREATE TEMPORARY TABLE IF NOT EXISTS bench_number (i INT PRIMARY KEY)");
    sql.execute(
        "CREATE TEMPORARY TABLE IF NOT EXISTS bench_copy (i INT PRIMARY KEY, made BIGINT,"
            + " template BIGINT, made_variant BIGINT, template_variant BIGINT, INDEX (made))");
    sql.execute("DROP TEMPORARY TABLE IF EXISTS bench_template");
    sql.execute(
        "CREATE TEMPORARY TABLE bench_template (i INT PRIMARY KEY AUTO_INCREMENT,"
            + " product_id BIGINT, variant_id BIGINT)");
    sql.execute(
        "INSERT INTO bench_template (product_id, variant_id) SELECT product_id, MIN(id)"
            + " FROM variant WHERE sku NOT LIKE 'SKU-MADE%' GROUP BY product_id");
    sql.execute("UPDATE bench_template SET i = i - 1 ORDER BY i");
    return number(sql, "SELECT COUNT(*) FROM bench_template");
  }

  private static void block(Statement sql, int from, int to, int templates) throws SQLException {
    sql.execute("DELETE FROM bench_number");
    sql.execute("DELETE FROM bench_copy");
    var numbers = new StringBuilder("INSERT INTO bench_number (i) VALUES (" + from + ")");
    for (int i = from + 1; i < to; i++) numbers.append(",(").append(i).append(')');
    sql.execute(numbers.toString());
    for (String copy : COPIES) sql.execute(copy.replace("%d", String.valueOf(templates)));
  }

  private static int number(Statement sql, String query) throws SQLException {
    try (var row = sql.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
