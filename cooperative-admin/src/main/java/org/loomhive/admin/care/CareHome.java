package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.outcome.FollowUp;
import org.loomhive.confidential.outcome.FollowUps;
import org.loomhive.confidential.outcome.PublishTotals;
import org.loomhive.confidential.referral.Referral;
import org.loomhive.confidential.referral.Referrals;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The work list of a case worker. No row tells who it is about. */
@Named("careHome")
@RequestScoped
public class CareHome {
  private static final int MOST = 100;

  @Inject Referrals referrals;
  @Inject FollowUps followUps;
  @Inject PublishTotals publishTotals;
  @Inject AccessLog log;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  private List<Referral> waiting;
  private List<Referral> linked;
  private List<FollowUp> due;

  /** The look at the list is on record before the list is read. */
  public void open() {
    log.look(signedIn.actor(), "list", "list", "work list");
    waiting = referrals.waiting(MOST);
    linked = referrals.linked(MOST);
    due = followUps.openOn(CareDay.today(clock), MOST);
  }

  public String publish() {
    publishTotals.publish(signedIn.actor());
    notes.good("care.totals.done");
    return "/care/index?faces-redirect=true";
  }

  public boolean isLate(FollowUp followUp) {
    return followUp.isLateOn(CareDay.today(clock));
  }

  public List<Referral> getWaiting() {
    return waiting;
  }

  public List<Referral> getLinked() {
    return linked;
  }

  public List<FollowUp> getDue() {
    return due;
  }
}
