package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.wage.price.PriceFloor;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.web.Paging;

/** What each piece pays its maker on its cost sheet, beside the floor of today. */
@Named("pricesPage")
@RequestScoped
public class PricesPage {
  private static final int SIZE = 25;
  private static final String RUPEES = "INR";

  @Inject Variants variants;
  @Inject PriceFloor floor;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<Row> rows;

  /**
   * One piece.
   *
   * @param least what the floor of today gives its maker; empty for what nobody has timed
   */
  public record Row(Variant variant, Optional<PieceRate> least) {
    public Money pay() {
      return variant.costSheet().makerPay();
    }

    public Money price() {
      return variant.findPrice(RUPEES).orElse(null);
    }

    public boolean isUnderFloor() {
      return least.filter(rate -> pay().compareTo(rate.amount()) < 0).isPresent();
    }
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, variants.count(chosen.ref()));
    return paging;
  }

  public List<Row> getRows() {
    if (rows == null)
      rows =
          variants.of(chosen.ref(), getPaging().first(), SIZE).stream()
              .map(one -> new Row(one, floor.least(one, chosen.getToday())))
              .toList();
    return rows;
  }
}
