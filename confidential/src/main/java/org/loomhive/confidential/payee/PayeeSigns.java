package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.loomhive.kernel.MemberRef;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.PayeeSign;

/** What this side notices about payees. Only the words go to the other one. */
@ApplicationScoped
public class PayeeSigns {
  @Inject PaymentHolds holds;
  @Inject StaffAccounts staff;

  /** What was looked up for all of them at once. */
  record Noticed(Set<MemberRef> held, Set<String> ofStaff) {
    Set<PayeeSign> about(PayeeDetails row, Destination to, String legalName) {
      var signs = EnumSet.noneOf(PayeeSign.class);
      if (held.contains(row.member())) signs.add(PayeeSign.ASK_FIRST);
      if (ofStaff.contains(row.accountPrint())) signs.add(PayeeSign.OF_STAFF);
      if (!to.holder().isEmpty() && !NamesFit.fit(legalName, to.holder()))
        signs.add(PayeeSign.NAME_DIFFERS);
      return signs;
    }
  }

  Noticed notice(Collection<PayeeDetails> rows) {
    return new Noticed(
        holds.among(rows.stream().map(PayeeDetails::member).toList()),
        staff.among(rows.stream().map(PayeeDetails::accountPrint).toList()));
  }
}
