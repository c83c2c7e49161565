package org.loomhive.portal.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** Her material, lot by lot, and for which work she has it. */
@Named("materials")
@RequestScoped
public class MaterialsPage {
  @Inject SignedIn signedIn;
  @Inject Holdings holdings;
  @Inject WorkOrders orders;
  private List<Row> rows;

  /** One lot and the work that it was given for. */
  public record Row(Holding holding, String work) {}

  public List<Row> getRows() {
    if (rows == null)
      rows = holdings.of(signedIn.member()).stream().map(h -> new Row(h, work(h))).toList();
    return rows;
  }

  private String work(Holding holding) {
    return orders.find(holding.workOrder()).map(w -> w.productName()).orElse("");
  }
}
