package org.loomhive.admin.plans;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.run.OpenWork;
import org.loomhive.production.run.ProductionRun;
import org.loomhive.production.run.Runs;
import org.loomhive.web.SignedIn;

/** What a cooperative could make together, and the runs that it made. */
@Named("productionRuns")
@RequestScoped
public class RunsPage {
  @Inject Runs runs;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  @Inject
  @ManagedProperty("#{param.p}")
  String product;

  private List<Cooperative> stores;
  private List<OpenWork> open;

  @PostConstruct
  void open() {
    stores = cooperatives.seenBy(signedIn.actor());
  }

  public List<Cooperative> getStores() {
    return stores;
  }

  /** The chosen one, or the first that she sees; null when she sees none. */
  public Cooperative getStore() {
    return stores.stream()
        .filter(store -> store.ref().value().equals(of))
        .findFirst()
        .orElse(stores.isEmpty() ? null : stores.get(0));
  }

  public List<OpenWork> getOpen() {
    if (open == null) open = getStore() == null ? List.of() : runs.open(getStore().ref());
    return open;
  }

  /** The product of which a run is being made; null for none. */
  public OpenWork getChosen() {
    return getOpen().stream()
        .filter(one -> one.product().slug().equals(product))
        .findFirst()
        .orElse(null);
  }

  public List<ProductionRun> getRuns() {
    return getStore() == null ? List.of() : runs.of(getStore().ref());
  }
}
