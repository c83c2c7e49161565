package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.Hours;
import org.loomhive.membership.hours.KeepCalendar;
import org.loomhive.membership.hours.Season;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The seasons in which a cooperative has only a share of its usual hours. */
@Named("calendar")
@RequestScoped
public class CalendarPage {
  @Inject ChosenCooperative chosen;
  @Inject Hours hours;
  @Inject KeepCalendar keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  private String name;
  private LocalDate from;
  private LocalDate to;
  private Integer share;

  public List<Season> getSeasons() {
    return hours.seasonsOf(chosen.ref(), chosen.getToday());
  }

  public String add() {
    keep.add(new Season(chosen.ref(), name, Days.of(from, to), share), signedIn.actor());
    notes.good("planning.season.added");
    return "/workshop/calendar?faces-redirect=true&of=" + chosen.ref();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Integer getShare() {
    return share;
  }

  public void setShare(Integer share) {
    this.share = share;
  }
}
