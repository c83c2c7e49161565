package org.loomhive.material.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.purchase.Purchases;
import org.loomhive.material.transfer.Transfers;
import org.loomhive.material.unit.LotConversions;

/**
 * What a store has of each material, and what it should order. What is a customer's is not ours.
 */
@ApplicationScoped
public class ReorderBoard {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject ReorderPoints points;
  @Inject Purchases purchases;
  @Inject Transfers transfers;
  @Inject LotConversions conversions;

  /** What is below its point stands first. */
  public List<ReorderRow> of(CooperativeRef store) {
    var free = free(store);
    var coming = coming(store);
    return points.of(store).stream()
        .map(point -> row(point, free, coming))
        .sorted(Comparator.comparing((ReorderRow row) -> !row.isBelow()))
        .toList();
  }

  private ReorderRow row(
      ReorderPoint point,
      Map<MaterialCode, BigDecimal> free,
      Map<MaterialCode, List<Quantity>> coming) {
    var material = point.material();
    var units = conversions.usual(material);
    var sum = Quantity.zero(material.unit());
    var otherwise = new ArrayList<Quantity>();
    for (Quantity part : coming.getOrDefault(material.code(), List.of())) {
      var known = units.tryConvert(part);
      if (known.isPresent()) sum = sum.plus(known.get());
      else otherwise.add(part);
    }
    var there = free.getOrDefault(material.code(), BigDecimal.ZERO);
    return new ReorderRow(point, Quantity.of(there, material.unit()), sum, otherwise);
  }

  private Map<MaterialCode, BigDecimal> free(CooperativeRef store) {
    var sums = new HashMap<MaterialCode, BigDecimal>();
    List<?> rows =
        em.createNativeQuery(
                """
                SELECT k.code, SUM(b.amount) FROM material_balance b
                JOIN material_lot l ON l.id = b.lot_id JOIN material k ON k.id = l.material_id
                WHERE b.cooperative_ref = ?1 AND b.place = 'STORE' AND l.owner_name IS NULL
                GROUP BY k.code
                """)
            .setParameter(1, store.value())
            .getResultList();
    for (Object row : rows) {
      var one = (Object[]) row;
      sums.put(new MaterialCode((String) one[0]), (BigDecimal) one[1]);
    }
    return sums;
  }

  private Map<MaterialCode, List<Quantity>> coming(CooperativeRef store) {
    var parts = new HashMap<MaterialCode, List<Quantity>>();
    purchases.open(store).forEach(line -> add(parts, line.material(), line.remaining()));
    transfers.onTheWayTo(store).forEach(sent -> add(parts, sent.lot().material(), sent.onTheWay()));
    return parts;
  }

  private static void add(
      Map<MaterialCode, List<Quantity>> parts, Material material, Quantity part) {
    parts.computeIfAbsent(material.code(), code -> new ArrayList<>()).add(part);
  }
}
