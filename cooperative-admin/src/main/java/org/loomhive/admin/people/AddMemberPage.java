package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.AddMember;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.MakerGroup;
import org.loomhive.membership.Skill;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Somebody joins the cooperative that was chosen on the list of members. */
@Named("addMember")
@RequestScoped
public class AddMemberPage {
  @Inject ChosenCooperative chosen;
  @Inject Cooperatives cooperatives;
  @Inject AddMember adding;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final MemberForm form = new MemberForm();

  public Cooperative getCooperative() {
    return chosen.getOne();
  }

  /** The next step is her phone number and PIN. */
  public String add() {
    var member = adding.add(form.in(getCooperative().ref()), signedIn.actor());
    notes.good("people.added");
    return "/people/pin?faces-redirect=true&m=" + member;
  }

  public String getGroups() {
    return cooperatives.groupsOf(getCooperative().ref()).stream()
        .map(MakerGroup::name)
        .collect(Collectors.joining(", "));
  }

  public List<Skill> getSkills() {
    return List.of(Skill.values());
  }

  public MemberForm getForm() {
    return form;
  }
}
