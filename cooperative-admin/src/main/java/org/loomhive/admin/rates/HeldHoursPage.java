package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.worked.LogTime;
import org.loomhive.wage.worked.LoggedTime;
import org.loomhive.wage.worked.LoggedTimes;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Hours that cannot be: somebody asks the maker, and writes down what both take for true. */
@Named("heldHours")
@RequestScoped
public class HeldHoursPage {
  private static final int MINUTES_PER_HOUR = 60;

  @Inject LoggedTimes times;
  @Inject LogTime logging;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private Integer hours;
  private int minutes;
  private List<LoggedTime> all;

  public List<LoggedTime> getAll() {
    if (all == null) all = times.heldIn(chosen.ref());
    return all;
  }

  /** The one that is asked about; null while none is chosen. */
  public LoggedTime getOne() {
    return n == null ? null : times.get(new WorkOrderNumber(n), signedIn.actor());
  }

  public boolean isAnswerable() {
    return getOne() != null && getOne().isHeld() && signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }

  public String agree() {
    logging.agree(new WorkOrderNumber(n), hours * MINUTES_PER_HOUR + minutes, signedIn.actor());
    notes.good("rates.held.agreed");
    return "/workshop/hours?faces-redirect=true&of=" + getOne().cooperative();
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }
}
