package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.payout.cash.CashFloat;
import org.loomhive.payout.cash.FloatMove;
import org.loomhive.web.SignedIn;

/** The cash that cooperatives keep for pay. */
@Named("cashPage")
@RequestScoped
public class CashPage {
  @Inject Cooperatives cooperatives;
  @Inject CashFloat cashFloat;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.c}")
  String c;

  public List<Cooperative> getCooperatives() {
    return cooperatives.seenBy(signedIn.actor());
  }

  public Cooperative getChosen() {
    return c == null || c.isBlank() ? null : cooperatives.get(new CooperativeRef(c));
  }

  public Money balance(CooperativeRef of) {
    return cashFloat.balance(of);
  }

  public List<FloatMove> getMoves() {
    return cashFloat.moves(getChosen().ref());
  }
}
