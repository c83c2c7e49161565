package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.training.SessionRef;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;
import org.loomhive.web.SignedIn;

/** One session: who has a seat, who could have one, and who came. */
@Named("trainingSession")
@RequestScoped
public class SessionPage {
  @Inject Training training;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private TrainingSession session;

  /** Of her own cooperatives only; others are not there. */
  public TrainingSession getSession() {
    if (session == null) {
      session = training.session(new SessionRef(n));
      signedIn.actor().requireSight(session.course().cooperative());
    }
    return session;
  }

  public void open() {
    getSession();
  }

  public String called(MemberRef member) {
    return members.find(member).map(Member::called).orElse("");
  }

  /** The day has come. */
  public boolean isHeld() {
    var home = cooperatives.get(getSession().course().cooperative());
    return !home.businessDay(clock.instant()).isBefore(getSession().day());
  }

  String address() {
    return "/people/session?faces-redirect=true&n=" + getSession().ref();
  }
}
