package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.web.SignedIn;

/** One lot: where it came from and where it is. */
@Named("materialLot")
@RequestScoped
public class LotPage {
  @Inject MaterialLots lots;
  @Inject Holdings holdings;
  @Inject Names names;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialLot lot;
  private LotAccount account;
  private List<Holding> everywhere;

  public void open() {
    getLot();
  }

  public MaterialLot getLot() {
    if (lot == null) lot = lots.get(new LotNumber(number), signedIn.actor());
    return lot;
  }

  public LotAccount getAccount() {
    if (account == null) account = lots.account(getLot());
    return account;
  }

  /** With members now. */
  public List<Holding> getHeld() {
    return everywhere().stream().filter(holding -> holding.held().isPositive()).toList();
  }

  /** Set aside for work. */
  public List<Holding> getAside() {
    return everywhere().stream()
        .filter(holding -> holding.account().setAside().isPositive())
        .toList();
  }

  private List<Holding> everywhere() {
    if (everywhere == null) {
      everywhere = holdings.ofLot(getLot().number());
      names.meet(everywhere.stream().map(Holding::member));
    }
    return everywhere;
  }
}
