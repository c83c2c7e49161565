package org.loomhive.admin.people;

import java.time.ZoneId;
import java.util.List;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.CooperativeCard;

/** What is typed of a cooperative. */
public class CooperativeForm {
  private static final String PLACE = "(Africa|America|Asia|Europe|Pacific)/.+";

  private String name;
  private String state;
  private String district;
  private String zone = "Asia/Kolkata";
  private String story;

  void show(Cooperative one) {
    name = one.name();
    district = one.district();
    story = one.story();
    keeps(one);
  }

  /** What stays is not asked again. */
  void keeps(Cooperative one) {
    state = one.stateCode();
    zone = one.zone().getId();
  }

  CooperativeCard card() {
    return new CooperativeCard(name, state, district, zone, story);
  }

  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches(PLACE)).sorted().toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public String getState() {
    return state;
  }

  public void setState(String typed) {
    state = typed;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String typed) {
    district = typed;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String chosen) {
    zone = chosen;
  }

  public String getStory() {
    return story;
  }

  public void setStory(String typed) {
    story = typed;
  }
}
