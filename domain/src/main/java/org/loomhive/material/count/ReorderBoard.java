package org.loomhive.material.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.LotAccount;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MovementKind;
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
      Map<MaterialCode, Map<MovementKind, BigDecimal>> free,
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
    var account = new LotAccount(material.unit(), free.getOrDefault(material.code(), Map.of()));
    return new ReorderRow(point, account.free(), sum, otherwise);
  }

  private Map<MaterialCode, Map<MovementKind, BigDecimal>> free(CooperativeRef store) {
    var sums = new HashMap<MaterialCode, Map<MovementKind, BigDecimal>>();
    for (Object[] row :
        em.createQuery(
                "select m.lot.material.code, m.kind, sum(m.quantity.amount) from MaterialMovement m"
                    + " where m.lot.cooperative = :store and m.lot.owner.name is null"
                    + " group by m.lot.material.code, m.kind",
                Object[].class)
            .setParameter("store", store)
            .getResultList())
      sums.computeIfAbsent((MaterialCode) row[0], code -> new EnumMap<>(MovementKind.class))
          .put((MovementKind) row[1], (BigDecimal) row[2]);
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
