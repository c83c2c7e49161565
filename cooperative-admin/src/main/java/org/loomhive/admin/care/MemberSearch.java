package org.loomhive.admin.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** Finds a member by her cooperative and what she is called there. */
@Named("memberSearch")
@ViewScoped
public class MemberSearch implements Serializable {
  private static final int MOST_FOUND = 20;

  @Inject Cooperatives cooperatives;
  @Inject Members members;

  private String cooperative;
  private String called;
  private boolean searched;

  public void find() {
    searched = true;
  }

  public List<Member> getFound() {
    if (!searched) return List.of();
    var wanted = called.strip().toLowerCase(Locale.ROOT);
    return members.of(new CooperativeRef(cooperative)).stream()
        .filter(member -> member.called().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(MOST_FOUND)
        .toList();
  }

  public List<Cooperative> getCooperatives() {
    return cooperatives.all();
  }

  public boolean isSearched() {
    return searched;
  }

  public String getCooperative() {
    return cooperative;
  }

  public void setCooperative(String cooperative) {
    this.cooperative = cooperative;
  }

  public String getCalled() {
    return called;
  }

  public void setCalled(String called) {
    this.called = called;
  }
}
