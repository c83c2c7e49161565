package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.loomhive.confidential.payee.OpenLetters;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.bank.Rail;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Sweeps what waits into a new run. */
@Named("prepareForm")
@RequestScoped
public class PrepareForm {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Inject Cooperatives cooperatives;
  @Inject PreparePayRun prepare;
  @Inject OpenLetters letters;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  private String cooperative;
  private Rail rail = Rail.BANK;
  private LocalDate executeOn;

  public List<Cooperative> getCooperatives() {
    return cooperatives.seenBy(signedIn.actor());
  }

  /** Letters that came meanwhile are filed first, so that the newest details are checked. */
  public String prepare() {
    letters.all();
    var run = prepared();
    notes.good("books.run.prepared");
    return "/books/run?faces-redirect=true&n=" + run;
  }

  private PayRunRef prepared() {
    var actor = signedIn.actor();
    var whose =
        cooperative == null || cooperative.isBlank() ? null : new CooperativeRef(cooperative);
    return prepare.prepare(whose, rail, executeOn, actor);
  }

  public String getCooperative() {
    return cooperative;
  }

  public void setCooperative(String cooperative) {
    this.cooperative = cooperative;
  }

  public Rail[] getRails() {
    return Rail.values();
  }

  public Rail getRail() {
    return rail;
  }

  public void setRail(Rail rail) {
    this.rail = rail;
  }

  public LocalDate getExecuteOn() {
    return executeOn == null ? LocalDate.ofInstant(clock.instant(), ZONE) : executeOn;
  }

  public void setExecuteOn(LocalDate executeOn) {
    this.executeOn = executeOn;
  }
}
