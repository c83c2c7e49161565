package org.loomhive.payout.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Members;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeSign;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.bank.code.BankCodes;
import org.loomhive.payout.bank.code.BankCodes.Standing;
import org.loomhive.wage.Slip;

/** What may be wrong with a payment, the plainest first. It accuses nobody: a person looks. */
@ApplicationScoped
public class FraudSigns {
  private static final Duration QUIET_TIME = Duration.ofDays(7);

  /** Nobody works longer on every day of a month. */
  private static final int MOST_MINUTES_A_DAY = 12 * 60;

  @Inject Members members;
  @Inject BankCodes codes;
  @Inject PayLimits limits;
  @Inject PayingAccounts payingAccounts;

  /** What was looked up for all slips at once. */
  public record Lists(
      Map<String, Standing> codes, Set<MemberRef> members, Optional<Money> most, String ours) {}

  public Lists look(Collection<Slip> slips, Collection<Payee> payees, LocalDate day) {
    var asked =
        payees.stream()
            .filter(payee -> payee.rail() == Rail.BANK && !payee.account().isIban())
            .map(payee -> payee.account().bankCode())
            .distinct()
            .toList();
    var currency = slips.iterator().next().net().currency();
    var refs = slips.stream().map(Slip::member).distinct().toList();
    return new Lists(
        codes.standing(asked),
        members.belongingOn(day, refs),
        limits.find(currency).map(PayLimit::most),
        payingAccounts.find(currency).map(from -> from.account().number()).orElse(""));
  }

  public List<HoldReason> ofPayee(Payee payee, Lists lists, Instant now) {
    var found = new ArrayList<HoldReason>();
    if (!payee.to().hasGoodBankCode()) found.add(HoldReason.BANK_CODE_FORM);
    if (!payee.to().hasGoodNumber()) found.add(HoldReason.ACCOUNT_NUMBER_FORM);
    var standing = lists.codes().get(payee.account().bankCode());
    if (standing == Standing.UNKNOWN) found.add(HoldReason.BANK_CODE_UNKNOWN);
    if (standing == Standing.ENDED) found.add(HoldReason.BANK_CODE_ENDED);
    if (payee.signs().contains(PayeeSign.ASK_FIRST)) found.add(HoldReason.ASK_FIRST);
    if (payee.isShared()) found.add(HoldReason.ACCOUNT_SHARED);
    if (payee.signs().contains(PayeeSign.OF_STAFF) || isOurs(payee, lists))
      found.add(HoldReason.NOT_HER_OWN);
    if (payee.signs().contains(PayeeSign.NAME_DIFFERS)) found.add(HoldReason.NAME_DIFFERS);
    if (!payee.isFirst() && payee.changedAt().isAfter(now.minus(QUIET_TIME)))
      found.add(HoldReason.DETAILS_CHANGED);
    return found;
  }

  private static boolean isOurs(Payee payee, Lists lists) {
    return payee.rail() == Rail.BANK && payee.account().number().equals(lists.ours());
  }

  public List<HoldReason> ofSlip(Slip slip, Lists lists) {
    var found = new ArrayList<HoldReason>();
    if (!lists.members().contains(slip.member())) found.add(HoldReason.NOT_A_MEMBER);
    if (lists.most().filter(most -> slip.net().compareTo(most) > 0).isPresent())
      found.add(HoldReason.ABOVE_LIMIT);
    if (slip.standardMinutes() > slip.period().lengthOfMonth() * MOST_MINUTES_A_DAY)
      found.add(HoldReason.IMPOSSIBLE_HOURS);
    return found;
  }
}
