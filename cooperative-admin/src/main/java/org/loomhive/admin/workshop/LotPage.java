package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.web.SignedIn;

/** One lot: where it came from, where it is, how it went there. */
@Named("materialLot")
@RequestScoped
public class LotPage {
  private static final int NEWEST = 50;

  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Names names;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialLot lot;
  private LotAccount account;
  private List<MaterialMovement> newest;

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

  public List<MaterialMovement> getMovements() {
    if (newest == null) {
      newest = movements.of(getLot().number(), NEWEST);
      names.meet(newest.stream().flatMap(move -> move.member().stream()));
    }
    return newest;
  }
}
