package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.account.Logins;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.StaffRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** How those are called whom the books know by reference. */
@Named("names")
@RequestScoped
public class Names {
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Logins logins;

  private final Map<MemberRef, String> ofMembers = new HashMap<>();
  private final Map<CooperativeRef, String> ofCooperatives = new HashMap<>();

  public String member(MemberRef ref) {
    return ofMembers.computeIfAbsent(
        ref, each -> members.find(each).map(Member::called).orElse(each.value()));
  }

  public String cooperative(CooperativeRef ref) {
    return ofCooperatives.computeIfAbsent(
        ref, each -> cooperatives.find(each).map(Cooperative::name).orElse(each.value()));
  }

  /** Somebody on the staff; the house itself keeps its own word. */
  public String staff(String ref) {
    try {
      return logins.get(new StaffRef(ref)).called();
    } catch (NotFound notOnTheStaff) {
      return ref;
    }
  }
}
