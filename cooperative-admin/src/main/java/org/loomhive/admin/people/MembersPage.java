package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.Hours;

/** The members of a cooperative as the workshop knows them; nothing else is known here. */
@Named("members")
@RequestScoped
public class MembersPage {
  @Inject Members members;
  @Inject ChosenCooperative chosen;
  @Inject Hours hours;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<Member> list;
  private Map<MemberRef, List<Days>> pauses;

  public LongList<Member> getList() {
    if (list == null) list = new LongList<>(page, this::count, this::rows);
    return list;
  }

  /** Days on which she takes no work; nothing says why. */
  public List<Days> pausesOf(Member member) {
    if (pauses == null) {
      pauses = hours.pausesIn(chosen.ref(), chosen.getToday());
    }
    return pauses.getOrDefault(member.ref(), List.of());
  }

  private long count(Leafing how) {
    return chosen.isKnown() ? members.count(chosen.ref(), how) : 0;
  }

  private List<Member> rows(Leafing how) {
    return chosen.isKnown() ? members.of(chosen.ref(), how) : List.of();
  }
}
