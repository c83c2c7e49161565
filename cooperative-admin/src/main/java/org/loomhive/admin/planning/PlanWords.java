package org.loomhive.admin.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.proposal.Reason;
import org.loomhive.web.Formats;

/** Says the reasons of a plan in sentences, and members by what they are called. */
@Named("planWords")
@RequestScoped
public class PlanWords {
  private static final int WHOLE = 1000;

  @Inject ChosenCooperative chosen;
  @Inject Members members;
  @Inject Formats format;

  @Inject
  @ManagedProperty("#{words}")
  ResourceBundle words;

  private Map<MemberRef, String> called;

  @PostConstruct
  void open() {
    called =
        members.of(chosen.ref()).stream().collect(Collectors.toMap(Member::ref, Member::called));
  }

  public String called(MemberRef member) {
    return called.getOrDefault(member, "");
  }

  /** {0} is the amount, {1} the day, {2} the name. */
  public String say(Reason reason) {
    var gaps =
        Arrays.asList(
            format.number(reason.amount()),
            format.date(reason.day()),
            reason.name() == null ? "" : reason.name());
    return format.filled(words.getString("planning.why." + reason.why()), gaps);
  }

  /** 0 is even, 1 is as uneven as can be. */
  public String share(int perMille) {
    return format.number(java.math.BigDecimal.valueOf(perMille).movePointLeft(3));
  }

  public int getWhole() {
    return WHOLE;
  }
}
