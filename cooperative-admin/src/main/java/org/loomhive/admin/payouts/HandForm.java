package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.admin.handover.HerProof;
import org.loomhive.kernel.StaffRef;
import org.loomhive.payout.cash.CashReceipt;
import org.loomhive.payout.cash.LeaveUncollected;
import org.loomhive.payout.cash.PayInCash;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The member stands at the counter: she has her money, or she did not come. */
@Named("handForm")
@RequestScoped
public class HandForm {
  @Inject HandPage page;
  @Inject PayInCash paying;
  @Inject LeaveUncollected leaving;
  @Inject HerProof proof;
  @Inject Logins logins;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String second;

  public List<StaffAccount> getStaff() {
    return logins.staff().stream()
        .filter(one -> !one.ref().value().equals(signedIn.actor().ref()))
        .toList();
  }

  public String byPin() {
    proof.requirePinOf(page.getLine().member());
    return done(paying.byPin(page.getLine().ref(), signedIn.actor()));
  }

  public String byCard() {
    return done(paying.byCard(page.getLine().ref(), proof.getCard(), signedIn.actor()));
  }

  public String bySignatures() {
    return done(paying.bySignatures(page.getLine().ref(), new StaffRef(second), signedIn.actor()));
  }

  private String done(CashReceipt receipt) {
    notes.good("books.hand.done", receipt.number());
    return "/books/hand?faces-redirect=true&n=" + receipt.line();
  }

  public String leave() {
    leaving.leave(page.getLine().ref(), signedIn.actor());
    notes.good("books.returned");
    return "/books/run?faces-redirect=true&n=" + page.getLine().run();
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }
}
