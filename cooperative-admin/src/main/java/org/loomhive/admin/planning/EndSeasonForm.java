package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.hours.KeepCalendar;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A season that does not come. */
@Named("endSeason")
@RequestScoped
public class EndSeasonForm {
  @Inject ChosenCooperative chosen;
  @Inject KeepCalendar keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** It stands in the form itself: the list may have changed meanwhile. */
  @Inject
  @ManagedProperty("#{param.season}")
  String season;

  public String remove() {
    keep.remove(season, chosen.ref(), signedIn.actor());
    notes.good("planning.season.removed");
    return "/workshop/calendar?faces-redirect=true&of=" + chosen.ref();
  }
}
