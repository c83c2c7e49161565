package org.loomhive.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.Hours;
import org.loomhive.membership.hours.Pause;
import org.loomhive.membership.hours.TakeAPause;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The days on which she takes no work. */
@Named("pauses")
@RequestScoped
public class PausePage {
  @Inject ProfilePage profile;
  @Inject Hours hours;
  @Inject TakeAPause take;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Clock clock;
  @Inject Notes notes;

  /** It stands in the form itself: the list may have changed meanwhile. */
  @Inject
  @ManagedProperty("#{param.pause}")
  String pause;

  private LocalDate from;
  private LocalDate to;

  public List<Pause> getRows() {
    var own = cooperatives.get(profile.getMember().cooperative());
    return hours.pausesOf(signedIn.member(), own.businessDay(clock.instant()));
  }

  public String take() {
    take.take(signedIn.member(), Days.of(from, to));
    notes.good("profile.pause.noted");
    return "/profile?faces-redirect=true";
  }

  public String takeBack() {
    take.takeBack(signedIn.member(), pause);
    notes.good("profile.pause.gone");
    return "/profile?faces-redirect=true";
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate typed) {
    this.from = typed;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate typed) {
    this.to = typed;
  }
}
