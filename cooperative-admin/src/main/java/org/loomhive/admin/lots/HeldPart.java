package org.loomhive.admin.lots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.LotPage;
import org.loomhive.admin.workshop.Names;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.web.Paging;

/**
 * With whom a lot is now, a part of the list at a time; its page stands in the address as "held".
 */
@Named("lotHeld")
@RequestScoped
public class HeldPart {
  private static final int SIZE = 50;

  @Inject LotPage page;
  @Inject Holdings holdings;
  @Inject Names names;

  @Inject
  @ManagedProperty("#{param.held}")
  String heldParam;

  private Paging paging;
  private List<Holding> rows;

  /** Of the work that still has something of it. */
  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(heldParam, SIZE, holdings.countOpen(page.getLot().number()));
    return paging;
  }

  public List<Holding> getRows() {
    if (rows == null) {
      rows =
          holdings.ofLot(page.getLot().number(), getPaging().first(), SIZE).stream()
              .filter(holding -> holding.held().isPositive())
              .toList();
      names.meet(rows.stream().map(Holding::member));
    }
    return rows;
  }
}
