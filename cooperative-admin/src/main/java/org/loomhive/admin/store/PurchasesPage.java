package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.purchase.PurchaseOrder;
import org.loomhive.material.purchase.Purchases;
import org.loomhive.web.Paging;

/** What a store ordered from its suppliers. */
@Named("purchases")
@RequestScoped
public class PurchasesPage {
  private static final int SIZE = 25;

  @Inject Purchases purchases;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<PurchaseOrder> rows;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, purchases.count(chosen.ref()));
    return paging;
  }

  public List<PurchaseOrder> getRows() {
    if (rows == null) rows = purchases.of(chosen.ref(), getPaging().first(), SIZE);
    return rows;
  }
}
