package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** What makers are called in the workshop; each is asked for once in a list. */
@RequestScoped
public class MakerNames {
  @Inject Members members;

  private final Map<MemberRef, String> known = new HashMap<>();

  /** Empty for nobody. */
  public String called(MemberRef member) {
    if (member == null) return "";
    return known.computeIfAbsent(member, who -> members.find(who).map(Member::called).orElse(""));
  }
}
