package org.loomhive.catalog.shelf;

import java.sql.Connection;
import java.sql.SQLException;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** Puts any number of products on the shelf at once, for measuring. They have no variants. */
final class ManyProducts {
  private ManyProducts() {}

  /**
   * Every product has the word "zz" and a colour of twenty, is ready, and is red or blue; every
   * third is of bamboo, the others woven.
   */
  static void shelve(Cooperative maker, int count) throws SQLException {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR)) {
      var slug = maker.ref().value().toLowerCase(java.util.Locale.ROOT);
      run(connection, "SET SESSION max_recursive_iterations = 1000000");
      run(
          connection,
          """
          INSERT INTO product (version, slug, name, kind, cooperative_ref, craft, care, published_at)
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
          SELECT 1, CONCAT('%s-', i), CONCAT('Zz piece ', i),
                 IF(i %% 3 = 0, 'CANE_AND_BAMBOO', 'WEAVING'), '%s', '', '', NOW(6) FROM n
          """
              .formatted(count, slug, maker.ref().value()));
      for (String currency : new String[] {"USD", "EUR"})
        run(
            connection,
            """
            INSERT INTO shelf_price (currency, product_id, kind, cooperative_ref, minor)
            SELECT '%s', id, kind, cooperative_ref, 500 + id * 7919 %% 20000
            FROM product WHERE cooperative_ref = '%s'
            """
                .formatted(currency, maker.ref().value()));
      for (String word :
          new String[] {
            "'zz'",
            "CONCAT('zcolour', CHAR(97 + id % 20))",
            "'w:READY'",
            "IF(id % 2, 'c:RED', 'c:BLUE')"
          })
        run(
            connection,
            "INSERT INTO shelf_word SELECT "
                + word
                + ", id FROM product WHERE cooperative_ref = '"
                + maker.ref().value()
                + "'");
      run(connection, "ANALYZE TABLE product, shelf_price, shelf_word");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
