package org.loomhive.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class NewRowsTest {
  private static final int MORE = 9;

  private final OpenStatements open = TestHouse.get(OpenStatements.class);

  @Test
  void a_row_with_a_generated_number_leaves_no_statement_open_on_its_connection() {
    var maker = ACooperative.inMeghalaya();
    TestHouse.inTransaction(
        () -> {
          AProduct.madeToOrder(maker);
          int before = open.count();
          for (int more = 0; more < MORE; more++) AProduct.madeToOrder(maker);
          int left = open.count() - before;
          assertTrue(left < MORE, left + " more are open");
        });
  }

  /** Those of the connection that the transaction has; one that is kept for later is one. */
  @ApplicationScoped
  public static class OpenStatements {
    @PersistenceContext(unitName = "commerce")
    EntityManager em;

    int count() {
      em.flush();
      try {
        var connection = em.unwrap(Connection.class).unwrap(JdbcConnection.class);
        return connection.getActiveStatementCount();
      } catch (SQLException trouble) {
        throw new IllegalStateException(trouble);
      }
    }
  }
}
