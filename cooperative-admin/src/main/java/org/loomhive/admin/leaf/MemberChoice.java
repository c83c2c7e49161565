package org.loomhive.admin.leaf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/**
 * Members to choose from: as many as somebody reads through, and of many only those whose name
 * holds what was typed. It stands in the address as "who".
 */
@Named("memberChoice")
@RequestScoped
public class MemberChoice {
  private static final int MOST = 50;

  @Inject Members members;

  @Inject
  @ManagedProperty("#{param.who}")
  String who;

  private List<Member> found;
  private CooperativeRef of;

  /** Read once in a request. */
  public List<Member> in(CooperativeRef cooperative) {
    if (found == null || !cooperative.equals(of)) {
      found = members.of(cooperative, new Leafing(getWho(), "", 0, MOST));
      of = cooperative;
    }
    return found;
  }

  public boolean isMany(CooperativeRef cooperative) {
    return members.count(cooperative, Leafing.all()) > MOST;
  }

  public String getWho() {
    return who == null ? "" : who.strip();
  }
}
