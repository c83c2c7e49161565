package org.loomhive.admin.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The store of one cooperative, lot by lot. */
@Named("materials")
@RequestScoped
public class MaterialsPage {
  private static final int SIZE = 25;

  @Inject MaterialLots lots;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private List<Cooperative> stores;
  private Paging paging;

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

  public Paging getPaging() {
    if (paging == null) {
      long total = getStore() == null ? 0 : lots.count(getStore().ref());
      paging = Paging.of(pageParam, SIZE, total);
    }
    return paging;
  }

  public List<MaterialLot> getRows() {
    if (getStore() == null) return List.of();
    return lots.of(getStore().ref(), getPaging().first(), SIZE);
  }

  public LotAccount account(MaterialLot lot) {
    return lots.account(lot);
  }
}
