package org.loomhive.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.Hours;
import org.loomhive.web.Paging;

/** The members of a cooperative as the workshop knows them; nothing else is known here. */
@Named("members")
@RequestScoped
public class MembersPage {
  private static final int SIZE = 25;

  @Inject Members members;
  @Inject ChosenCooperative chosen;
  @Inject Hours hours;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private List<Member> all;
  private Map<MemberRef, List<Days>> pauses;

  @PostConstruct
  void open() {
    all = chosen.find().map(one -> members.of(one.ref())).orElse(List.of());
  }

  public Paging getPaging() {
    return Paging.of(pageParam, SIZE, all.size());
  }

  /** Days on which she takes no work; nothing says why. */
  public List<Days> pausesOf(Member member) {
    if (pauses == null) {
      pauses = hours.pausesIn(chosen.ref(), chosen.getToday());
    }
    return pauses.getOrDefault(member.ref(), List.of());
  }

  public List<Member> getRows() {
    return all.stream().skip(getPaging().first()).limit(SIZE).toList();
  }
}
