package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.ordering.OrderLine;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** Which samples companies bought, and which of them ordered many of it afterwards. */
@ApplicationScoped
public class SoldSamples {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject OrderedLines ordered;
  @Inject WholesaleOrders sold;

  /**
   * A sample that was bought.
   *
   * @param followed the first line with many that its company ordered and paid for later
   */
  public record SoldSample(OrderedLine sample, Optional<OrderLine> followed) {}

  /** So many of so many. */
  public record Conversion(int samples, int followed) {}

  /** Of one company, the newest first. */
  public List<SoldSample> of(CompanyRef company) {
    return followed(ordered.samples(Optional.of(company)));
  }

  public Conversion conversion() {
    var all = followed(ordered.samples(Optional.empty()));
    long came = all.stream().filter(one -> one.followed().isPresent()).count();
    return new Conversion(all.size(), (int) came);
  }

  private List<SoldSample> followed(List<OrderedLine> samples) {
    return samples.stream().map(one -> new SoldSample(one, after(one))).toList();
  }

  private Optional<OrderLine> after(OrderedLine sample) {
    var orders = sold.of(sample.company());
    return em.createQuery(
            """
            select l from OrderLine l
            where l.order.number in :orders and l.sku = :sku and l.quantity > 1
              and l.cancelledAt is null and l.order.paidAt is not null
              and l.order.placedAt > :since
            order by l.order.placedAt
            """,
            OrderLine.class)
        .setParameter("orders", orders)
        .setParameter("sku", sample.sku())
        .setParameter("since", sample.placedAt())
        .getResultStream()
        .findFirst();
  }
}
