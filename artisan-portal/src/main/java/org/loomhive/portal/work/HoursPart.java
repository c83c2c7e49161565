package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.wage.worked.LogTime;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How long finished work took her, where she is asked and likes to say it. */
@Named("workHours")
@RequestScoped
public class HoursPart {
  private static final int MINUTES_PER_HOUR = 60;

  @Inject WorkPage page;
  @Inject LogTime logging;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Integer hours;
  private Integer minutes;

  public boolean isAsked() {
    return logging.isAsked(page.getOrder());
  }

  public String say() {
    int whole = (hours == null ? 0 : hours) * MINUTES_PER_HOUR + (minutes == null ? 0 : minutes);
    var number = page.getOrder().number();
    logging.say(number, whole, signedIn.member());
    notes.good("work.hours.thanks");
    return "/work?faces-redirect=true&n=" + number;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
