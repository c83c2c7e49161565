package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.account.NewStaff;
import org.loomhive.account.office.InviteStaff;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.web.SignedIn;

/** Opens an account for somebody new on the staff. */
@Named("inviteForm")
@RequestScoped
public class InviteForm {
  @Inject WayIn wayIn;
  @Inject InviteStaff invite;
  @Inject SignedIn signedIn;

  private String email;
  private String called;
  private Role[] roles;
  private String[] cooperatives = {};

  public void open() {
    var codes = Optional.of(CodeSecret.random());
    wayIn.show(
        invite.open(new NewStaff(email, called, Set.of(roles), where(), codes), signedIn.actor()));
  }

  private Set<CooperativeRef> where() {
    return Arrays.stream(cooperatives).map(CooperativeRef::new).collect(Collectors.toSet());
  }

  public List<Role> getStaffRoles() {
    return List.copyOf(EnumSet.complementOf(EnumSet.of(Role.BUYER, Role.MEMBER)));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String typed) {
    email = typed;
  }

  public String getCalled() {
    return called;
  }

  public void setCalled(String typed) {
    called = typed;
  }

  public Role[] getRoles() {
    return roles;
  }

  public void setRoles(Role[] chosen) {
    roles = chosen;
  }

  public String[] getCooperatives() {
    return cooperatives;
  }

  public void setCooperatives(String[] chosen) {
    cooperatives = chosen;
  }
}
