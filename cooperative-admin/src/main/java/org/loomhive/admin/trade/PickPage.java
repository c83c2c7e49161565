package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.parcel.PickList;
import org.loomhive.web.SignedIn;

/** What is to be fetched for parcels in one cooperative, to be printed and ticked off. */
@Named("pick")
@RequestScoped
public class PickPage {
  private static final int MOST = 200;

  @Inject PickList list;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> seen;
  private List<OrderLine> rows;

  @PostConstruct
  void open() {
    seen = cooperatives.seenBy(signedIn.actor());
    var chosen = getCooperative();
    rows = chosen == null ? List.of() : list.of(chosen.ref(), MOST);
  }

  public List<Cooperative> getCooperatives() {
    return seen;
  }

  /** The chosen one, or the first that she sees; null when she sees none. */
  public Cooperative getCooperative() {
    return seen.stream()
        .filter(one -> one.ref().value().equals(of))
        .findFirst()
        .orElse(seen.isEmpty() ? null : seen.get(0));
  }

  public List<OrderLine> getRows() {
    return rows;
  }
}
