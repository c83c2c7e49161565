package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** One piece of work: what to make, of what, for how much, by when. Only its maker sees it. */
@Named("work")
@RequestScoped
public class WorkPage {
  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject SignedIn signedIn;
  @Inject WorkOrders orders;
  @Inject Variants variants;
  @Inject Holdings holdings;
  private WorkOrder order;
  private Product product;

  public WorkOrder getOrder() {
    if (order == null) order = orders.getOwn(number(), signedIn.member());
    return order;
  }

  /** A work order that is not hers is not there. */
  public void open() {
    getOrder();
  }

  public Product getProduct() {
    if (product == null)
      product = variants.find(getOrder().sku()).map(Variant::product).orElse(null);
    return product;
  }

  /** What is set aside for this work or given for it. */
  public List<Holding> getMaterials() {
    return holdings.forWork(number()).stream().filter(h -> given(h).isPositive()).toList();
  }

  public Quantity given(Holding holding) {
    return holding.account().setAside().plus(holding.held());
  }

  private WorkOrderNumber number() {
    return new WorkOrderNumber(n);
  }
}
