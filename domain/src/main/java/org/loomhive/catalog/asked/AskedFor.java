package org.loomhive.catalog.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;

/** How often each thing was asked for in the last three months, for those who plan what to make. */
@ApplicationScoped
public class AskedFor {
  private static final int DAYS = 90;
  private static final int MOST = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** One variant and how often it was asked for. */
  public record Row(Sku sku, String product, String label, int times) {}

  public int times(Sku sku) {
    var counted =
        em.createNativeQuery("SELECT COUNT(*) FROM asked_for WHERE sku = ? AND asked_on > ?")
            .setParameter(1, sku.value())
            .setParameter(2, java.sql.Date.valueOf(since()))
            .getSingleResult();
    return ((Number) counted).intValue();
  }

  /** Of one cooperative, the most wanted first. */
  public List<Row> of(CooperativeRef cooperative) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT a.sku, p.name, v.label, COUNT(*) FROM asked_for a"
                    + " JOIN variant v ON v.sku = a.sku JOIN product p ON p.id = v.product_id"
                    + " WHERE a.asked_on > ? AND p.cooperative_ref = ?"
                    + " GROUP BY a.sku, p.name, v.label ORDER BY COUNT(*) DESC, a.sku LIMIT "
                    + MOST)
            .setParameter(1, java.sql.Date.valueOf(since()))
            .setParameter(2, cooperative.value())
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static Row row(Object[] row) {
    return new Row(
        new Sku((String) row[0]), (String) row[1], (String) row[2], ((Number) row[3]).intValue());
  }

  private LocalDate since() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS);
  }
}
