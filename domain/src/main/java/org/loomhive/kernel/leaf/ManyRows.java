package org.loomhive.kernel.leaf;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Writes thousands of rows with one statement that the driver sends in large packets, inside the
 * transaction that runs. Entities would cost a statement each, and a native query with a value for
 * each column of each row costs more than the database does.
 */
public final class ManyRows {
  private ManyRows() {}

  /**
   * Nothing else may wait to be written: what the entity manager still holds comes later.
   *
   * @param statement with a question mark for each column
   * @param rows their values in the order of the question marks
   */
  public static void write(
      EntityManager em, String statement, Collection<? extends List<Object>> rows) {
    if (rows.isEmpty()) return;
    try (var sql = em.unwrap(Connection.class).prepareStatement(statement)) {
      for (var row : rows) add(sql, row);
      sql.executeBatch();
    } catch (SQLException trouble) {
      throw new PersistenceException(trouble);
    }
  }

  private static void add(PreparedStatement sql, List<Object> row) throws SQLException {
    int position = 1;
    for (var value : row) sql.setObject(position++, value);
    sql.addBatch();
  }
}
