package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.loomhive.kernel.leaf.ManyRows;

/**
 * What stands on the shelf of some products. Only rows that differ from those that are there are
 * written, as most of what is arranged anew keeps its words and most of its prices.
 */
@ApplicationScoped
class ShelfRows {
  /** Each begins with what tells a row from the others of its product, and the product. */
  enum Table {
    PRICE("currency, product_id, kind, cooperative_ref, minor", "?, ?, ?, ?, ?"),
    WORD("word, product_id", "?, ?");

    private final String select;
    private final String delete;
    private final String insert;

    Table(String columns, String gaps) {
      var name = "shelf_" + name().toLowerCase(Locale.ROOT);
      var key = columns.substring(0, columns.indexOf(','));
      select = "SELECT " + columns + " FROM " + name + " WHERE product_id IN ";
      delete = "DELETE FROM " + name + " WHERE " + key + " = ? AND product_id = ?";
      insert = "INSERT INTO " + name + " (" + columns + ") VALUES (" + gaps + ")";
    }
  }

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * Nothing else may wait to be written. Gives the rows that are new.
   *
   * @param wanted all rows of these products, in the order in which they are written
   */
  Set<List<Object>> arrange(Table table, List<Long> products, Set<List<Object>> wanted) {
    var gone = there(table, products);
    var come = new LinkedHashSet<>(wanted);
    come.removeAll(gone);
    gone.removeAll(wanted);
    ManyRows.write(em, table.delete, gone.stream().map(row -> row.subList(0, 2)).toList());
    ManyRows.write(em, table.insert, come);
    return come;
  }

  private Set<List<Object>> there(Table table, List<Long> products) {
    var gaps = String.join(", ", Collections.nCopies(products.size(), "?"));
    var query = em.createNativeQuery(table.select + "(" + gaps + ")");
    for (int i = 0; i < products.size(); i++) query.setParameter(i + 1, products.get(i));
    var rows = new LinkedHashSet<List<Object>>();
    for (Object row : query.getResultList()) rows.add(List.of((Object[]) row));
    return rows;
  }
}
