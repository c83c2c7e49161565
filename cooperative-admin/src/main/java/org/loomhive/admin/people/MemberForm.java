package org.loomhive.admin.people;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.NewMember;
import org.loomhive.membership.Skill;

/** What is typed when somebody joins. */
public class MemberForm {
  private static final int USUAL_HOURS = 20;

  private String called;
  private String group;
  private String[] skills = {};
  private Integer hours = USUAL_HOURS;

  NewMember in(CooperativeRef cooperative) {
    var can = Arrays.stream(skills).map(Skill::valueOf).collect(Collectors.toSet());
    return new NewMember(cooperative, called, group, can, hours);
  }

  public String getCalled() {
    return called;
  }

  public void setCalled(String typed) {
    called = typed;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String typed) {
    group = typed;
  }

  public String[] getSkills() {
    return skills;
  }

  public void setSkills(String[] chosen) {
    skills = chosen;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer typed) {
    hours = typed;
  }
}
