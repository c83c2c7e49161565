package org.loomhive.admin.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.MakerGroup;
import org.loomhive.membership.hours.KeepCalendar;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The weekdays on which material is brought to the groups and work is fetched. */
@Named("fetchDays")
@RequestScoped
public class FetchDays {
  @Inject ChosenCooperative chosen;
  @Inject Cooperatives cooperatives;
  @Inject KeepCalendar keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<String, String> dayOf = new HashMap<>();
  private List<MakerGroup> groups;

  @PostConstruct
  void open() {
    groups = cooperatives.groupsOf(chosen.ref());
    for (MakerGroup group : groups)
      dayOf.put(group.name(), group.fetchedOn().map(DayOfWeek::name).orElse(""));
  }

  public List<MakerGroup> getGroups() {
    return groups;
  }

  public List<DayOfWeek> getDays() {
    return List.of(DayOfWeek.values());
  }

  /** Weekdays by the name of the group; empty where members come themselves. */
  public Map<String, String> getDayOf() {
    return dayOf;
  }

  public String save() {
    for (MakerGroup group : groups)
      keep.fetch(chosen.ref(), group.name(), day(dayOf.get(group.name())), signedIn.actor());
    notes.good("planning.fetch.saved");
    return "/workshop/calendar?faces-redirect=true&of=" + chosen.ref();
  }

  private static DayOfWeek day(String name) {
    return name == null || name.isEmpty() ? null : DayOfWeek.valueOf(name);
  }
}
