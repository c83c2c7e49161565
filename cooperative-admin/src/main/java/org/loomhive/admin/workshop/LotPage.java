package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.web.SignedIn;

/** One lot: where it came from and where it is. */
@Named("materialLot")
@RequestScoped
public class LotPage {
  @Inject MaterialLots lots;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialLot lot;
  private LotAccount account;

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
}
