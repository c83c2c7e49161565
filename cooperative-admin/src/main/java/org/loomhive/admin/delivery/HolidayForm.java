package org.loomhive.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.delivery.Holiday;
import org.loomhive.delivery.desk.HolidayDesk;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Days on which workshops rest: those to come, one more, one less. */
@Named("holidayForm")
@RequestScoped
public class HolidayForm {
  @Inject HolidayDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String state = "";
  private LocalDate day;
  private String name;
  private Long gone;

  public List<Holiday> getComing() {
    return desk.coming();
  }

  public List<String> getStates() {
    return desk.states();
  }

  public String add() {
    var where = state == null || state.isEmpty() ? desk.states() : List.of(state);
    desk.add(where, day, name.strip(), signedIn.actor());
    notes.good("delivery.holiday.added");
    return "/trade/delivery?faces-redirect=true";
  }

  public String takeAway() {
    desk.takeAway(gone, signedIn.actor());
    notes.good("delivery.holiday.gone");
    return "/trade/delivery?faces-redirect=true";
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getGone() {
    return gone;
  }

  public void setGone(Long gone) {
    this.gone = gone;
  }
}
