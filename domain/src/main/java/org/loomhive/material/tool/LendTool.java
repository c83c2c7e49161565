package org.loomhive.material.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/** Lends a tool to a member and takes it back. Nobody pays for it, whatever becomes of it. */
@ApplicationScoped
public class LendTool {
  @Inject Tools tools;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Lending it again to her who has it, until the same day, changes nothing. */
  @Transactional
  public void lend(ToolNumber number, MemberRef to, LocalDate dueOn, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var tool = tools.lock(number, actor);
    var member = members.get(to);
    if (!member.cooperative().equals(tool.cooperative()))
      throw new Refused(ToolRefusal.OTHER_COOPERATIVE, tool.name());
    if (tool.out().isPresent()) {
      var out = tool.out().get();
      if (out.member().equals(to) && out.dueOn().equals(dueOn)) return;
      throw new Refused(
          ToolRefusal.ALREADY_LENT, tool.name(), members.get(out.member()).called(), out.dueOn());
    }
    if (!tool.condition().isUsable()) throw new Refused(ToolRefusal.NEEDS_REPAIR, tool.name());
    var today = today(tool);
    if (!dueOn.isAfter(today)) throw new Refused(ToolRefusal.DUE_IN_THE_PAST, today);
    tool.add(new ToolLoan(tool, to, today, dueOn).by(actor));
  }

  /** It is back; back twice is back once. */
  @Transactional
  public void back(ToolNumber number, ToolCondition how, String note, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var tool = tools.lock(number, actor);
    if (tool.loans().isEmpty()) throw new Refused(ToolRefusal.NOT_LENT, tool.name());
    var loan = tool.out();
    if (loan.isPresent()) loan.get().back(today(tool), how, note, actor);
  }

  /** It can be lent again. What is gone cannot be repaired. */
  @Transactional
  public void repaired(ToolNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var tool = tools.lock(number, actor);
    if (tool.condition() == ToolCondition.GONE)
      throw new Refused(ToolRefusal.GONE_FOR_GOOD, tool.name());
    if (tool.out().isEmpty()) tool.repair(today(tool));
  }

  private LocalDate today(Tool tool) {
    return cooperatives.get(tool.cooperative()).businessDay(clock.instant());
  }
}
