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
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.web.SignedIn;

/** One lot: where it came from, where it is, how it went there. */
@Named("materialLot")
@RequestScoped
public class LotPage {
  private static final int NEWEST = 50;
  private static final int MOST = 50;

  @Inject MaterialLots lots;
  @Inject Holdings holdings;
  @Inject MaterialMovements movements;
  @Inject Names names;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialLot lot;
  private LotAccount account;
  private List<Holding> everywhere;
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

  /** With members now. */
  public List<Holding> getHeld() {
    return everywhere().stream().filter(holding -> holding.held().isPositive()).toList();
  }

  /** Work that still has something of it. */
  public long getOpenWorks() {
    return holdings.countOpen(getLot().number());
  }

  /** Of so much of that work it is told with whom it is. */
  public int getMost() {
    return MOST;
  }

  private List<Holding> everywhere() {
    if (everywhere == null) {
      everywhere = holdings.ofLot(getLot().number(), 0, MOST);
      names.meet(everywhere.stream().map(Holding::member));
    }
    return everywhere;
  }

  public List<MaterialMovement> getMovements() {
    if (newest == null) {
      newest = movements.of(getLot().number(), NEWEST);
      names.meet(newest.stream().flatMap(move -> move.member().stream()));
    }
    return newest;
  }
}
