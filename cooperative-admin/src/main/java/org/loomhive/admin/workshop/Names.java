package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** What members are called in the workshop, remembered while a page is made. */
@RequestScoped
public class Names {
  @Inject Members members;

  private final Map<MemberRef, String> called = new HashMap<>();

  /** Asks at once for those of a long list; null is nobody. */
  public void meet(Stream<MemberRef> some) {
    called.putAll(members.called(some.filter(Objects::nonNull).collect(Collectors.toSet())));
  }

  /** Empty for nobody. */
  public String called(MemberRef member) {
    if (member == null) return "";
    return called.computeIfAbsent(member, one -> members.find(one).map(Member::called).orElse(""));
  }
}
