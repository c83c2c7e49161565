package org.loomhive.admin.pieces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who holds what of the store, and with whom somebody should talk. */
@Named("holdingsBoard")
@RequestScoped
public class HoldingsPage {
  @Inject MaterialAccounts accounts;
  @Inject SuggestTalks talks;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> stores;
  private List<MaterialAccount> rows;

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

  public List<MaterialAccount> getRows() {
    if (rows == null) rows = getStore() == null ? List.of() : accounts.open(getStore().ref());
    return rows;
  }

  public List<TalkSuggestion> getTalks() {
    return getStore() == null ? List.of() : talks.open(getStore().ref());
  }

  public String talked(Long number) {
    talks.talked(number, signedIn.actor());
    notes.good("pieces.talk.done");
    return "/workshop/holdings?faces-redirect=true&of=" + getStore().ref();
  }
}
