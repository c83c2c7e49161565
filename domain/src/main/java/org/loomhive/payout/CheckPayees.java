package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.Payees;
import org.loomhive.payout.hold.FraudSigns;
import org.loomhive.payout.hold.HoldRelease;
import org.loomhive.payout.hold.HoldReleases;
import org.loomhive.wage.Slip;

/**
 * Looks whether each slip can be paid to its member, surely to her, and for work that she can have
 * done. What a second person let go is not held for the same reason again.
 */
@ApplicationScoped
public class CheckPayees {
  /** By this name it is told how far the looking is. */
  public static final String WORK = "look";

  @Inject Payees payees;
  @Inject FraudSigns signs;
  @Inject HoldReleases releases;
  @Inject Clock clock;

  /** Where the money of these members goes, by the other side; each look is on record. */
  Map<MemberRef, Payee> find(Collection<Slip> slips, Actor actor) {
    return payees.find(slips.stream().map(Slip::member).distinct().toList(), WORK, actor);
  }

  /** Which slips must wait, and why. Those in order are not in the answer. */
  Map<SlipNumber, HoldReason> holds(
      Collection<Slip> slips, Map<MemberRef, Payee> known, LocalDate day) {
    var lists = signs.look(slips, known.values(), day);
    var let =
        releases.of(slips.stream().map(Slip::number).toList()).stream()
            .collect(Collectors.groupingBy(HoldRelease::slip));
    var holds = new HashMap<SlipNumber, HoldReason>();
    for (Slip slip : slips) {
      var payee = known.get(slip.member());
      var released = let.getOrDefault(slip.number(), List.of());
      found(slip, payee, lists)
          .filter(why -> !isReleased(why, released, payee))
          .findFirst()
          .ifPresent(why -> holds.put(slip.number(), why));
    }
    return holds;
  }

  private Stream<HoldReason> found(Slip slip, Payee payee, FraudSigns.Lists lists) {
    if (payee == null) return Stream.of(HoldReason.NO_DETAILS);
    return Stream.concat(
        signs.ofPayee(payee, lists, clock.instant()).stream(), signs.ofSlip(slip, lists).stream());
  }

  private static boolean isReleased(HoldReason why, List<HoldRelease> released, Payee payee) {
    return released.stream()
        .filter(each -> each.heldFor() == why)
        .anyMatch(
            each ->
                !why.isAboutTheAccount()
                    || Optional.ofNullable(payee)
                        .filter(now -> now.changedAt().isBefore(each.releasedAt()))
                        .isPresent());
  }
}
