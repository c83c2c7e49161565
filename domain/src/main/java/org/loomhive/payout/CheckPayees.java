package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeDirectory;

/** Looks whether each member can be paid to an account that is surely her own. */
@ApplicationScoped
public class CheckPayees {
  private static final Duration QUIET_TIME = Duration.ofDays(7);

  /** Only admin has one. */
  @Inject Instance<PayeeDirectory> payees;

  @Inject Clock clock;

  /** Whose payment must wait, and why. Members in order are not in the answer. */
  Map<MemberRef, HoldReason> holds(Collection<MemberRef> members, Actor actor) {
    var distinct = new TreeSet<>(java.util.Comparator.comparing(MemberRef::value));
    distinct.addAll(members);
    var known = payees.get().find(distinct, actor);
    var holds = new HashMap<MemberRef, HoldReason>();
    for (MemberRef member : distinct)
      check(known.get(member), clock.instant()).ifPresent(why -> holds.put(member, why));
    return holds;
  }

  private static Optional<HoldReason> check(Payee payee, Instant now) {
    if (payee == null) return Optional.of(HoldReason.NO_DETAILS);
    if (!payee.account().hasGoodBankCode()) return Optional.of(HoldReason.BANK_CODE_FORM);
    if (!payee.account().hasGoodNumber()) return Optional.of(HoldReason.ACCOUNT_NUMBER_FORM);
    if (payee.isShared()) return Optional.of(HoldReason.ACCOUNT_SHARED);
    if (!payee.isFirst() && payee.changedAt().isAfter(now.minus(QUIET_TIME)))
      return Optional.of(HoldReason.DETAILS_CHANGED);
    return Optional.empty();
  }
}
