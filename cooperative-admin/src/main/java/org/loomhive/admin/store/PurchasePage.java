package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Unit;
import org.loomhive.material.purchase.PurchaseLine;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.purchase.PurchaseOrder;
import org.loomhive.material.purchase.Purchases;
import org.loomhive.web.SignedIn;

/** One order to a supplier: what came of each line, and how it differed. */
@Named("purchase")
@RequestScoped
public class PurchasePage {
  @Inject Purchases purchases;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private PurchaseOrder order;

  public void open() {
    getOrder();
  }

  public PurchaseOrder getOrder() {
    if (order == null) order = purchases.get(new PurchaseNumber(number), signedIn.actor());
    return order;
  }

  /** Lines of which something is still to come. */
  public List<PurchaseLine> getOpen() {
    return getOrder().lines().stream().filter(PurchaseLine::isOpen).toList();
  }

  /** Lines that are still to be received in another unit than the store's. */
  public boolean isInOtherUnits() {
    return getOpen().stream().anyMatch(line -> !isByNature(line));
  }

  /** Something of a fibre is still to come by weight, and may come damp. */
  public boolean isDampPossible() {
    return getOpen().stream()
        .anyMatch(line -> line.material().fibre().isPresent() && isByNature(line));
  }

  private static boolean isByNature(PurchaseLine line) {
    var own = line.material().unit();
    var ordered = line.ordered().unit();
    return ordered == own || own == Unit.KILOGRAM && ordered == Unit.GRAM;
  }

  String address() {
    return "/workshop/purchase?faces-redirect=true&n=" + getOrder().number();
  }
}
