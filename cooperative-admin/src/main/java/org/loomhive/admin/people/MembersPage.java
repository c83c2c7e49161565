package org.loomhive.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.Hours;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The members of a cooperative as the workshop knows them; nothing else is known here. */
@Named("members")
@RequestScoped
public class MembersPage {
  private static final int SIZE = 25;

  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Hours hours;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private List<Cooperative> groups;
  private List<Member> all;
  private Map<MemberRef, List<Days>> pauses;

  @PostConstruct
  void open() {
    groups = cooperatives.seenBy(signedIn.actor());
    all = getCooperative() == null ? List.of() : members.of(getCooperative().ref());
  }

  public List<Cooperative> getCooperatives() {
    return groups;
  }

  /** The chosen one, or the first that she sees; null when she sees none. */
  public Cooperative getCooperative() {
    return groups.stream()
        .filter(one -> one.ref().value().equals(of))
        .findFirst()
        .orElse(groups.isEmpty() ? null : groups.get(0));
  }

  public Paging getPaging() {
    return Paging.of(pageParam, SIZE, all.size());
  }

  /** Days on which she takes no work; nothing says why. */
  public List<Days> pausesOf(Member member) {
    if (pauses == null) {
      var today = getCooperative().businessDay(clock.instant());
      pauses = hours.pausesIn(getCooperative().ref(), today);
    }
    return pauses.getOrDefault(member.ref(), List.of());
  }

  public List<Member> getRows() {
    return all.stream().skip(getPaging().first()).limit(SIZE).toList();
  }
}
