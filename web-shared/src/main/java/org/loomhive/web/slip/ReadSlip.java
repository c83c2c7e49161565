package org.loomhive.web.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.payout.letterbox.PayeeLetterbox;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slip;
import org.loomhive.wage.deduction.Agreements;
import org.loomhive.wage.item.SlipItems;

/** Gathers what a slip shows. Whoever asks has looked whether it may be shown. */
@ApplicationScoped
public class ReadSlip {
  private static final String HELP = "loomhive.help.phone";

  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject WorkOrders orders;
  @Inject SlipItems items;
  @Inject Agreements agreements;
  @Inject PayeeLetterbox letterbox;

  public ShownSlip read(Slip slip) {
    var lines = slip.lines().stream().map(this::line).toList();
    var beside = new ShownSlip.Beside(items.of(slip.number()), agreements.of(slip.number()));
    var where =
        letterbox
            .onFile(slip.member())
            .map(hint -> new ShownSlip.Where(hint.rail(), hint.masked()))
            .orElse(null);
    return new ShownSlip(slip, owner(slip.member()), lines, beside, where, helpNumber());
  }

  private ShownSlip.Owner owner(MemberRef ref) {
    var member = members.get(ref);
    return new ShownSlip.Owner(
        member.called(),
        member.group().name(),
        cooperatives.get(member.cooperative()).name(),
        member.language());
  }

  private ShownSlip.Line line(EarnedWage wage) {
    var what = orders.find(wage.workOrder()).map(WorkOrder::productName).orElse("");
    return new ShownSlip.Line(what, wage);
  }

  private static String helpNumber() {
    return ConfigProvider.getConfig().getOptionalValue(HELP, String.class).orElse("");
  }
}
