package org.loomhive.wage.deduction;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.Slip;
import org.loomhive.wage.WageEntries;
import org.loomhive.wage.advance.PayRules;
import org.loomhive.wage.advance.Prepayments;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItem.About;
import org.loomhive.wage.item.SlipItemKind;
import org.loomhive.wage.item.SlipItems;

/**
 * Decides for each slip of a month that closes what was paid before, and what is kept back. What
 * does not fit under the caps is carried forward.
 */
@ApplicationScoped
public class KeepBack {
  @Inject Agreements agreements;
  @Inject Prepayments prepayments;
  @Inject PayRules rules;
  @Inject Earnings earnings;
  @Inject SlipItems items;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** What stands against the slips of a cooperative, asked once for all its members. */
  public record Standing(
      Map<MemberRef, List<Agreement>> agreed,
      Map<AgreementNumber, Long> taken,
      Map<MemberRef, List<Prepayments.Open>> prepaid,
      int percent) {}

  /** Held until this transaction ends, so that nothing is kept back twice. */
  public Standing hold(CooperativeRef cooperative) {
    var agreed = agreements.holdInForce(cooperative);
    var prepaid = prepayments.holdOpen(cooperative);
    return new Standing(
        agreed.stream().collect(groupingBy(Agreement::member)),
        agreements.taken(agreed),
        prepaid.stream().collect(groupingBy(open -> open.prepayment().member())),
        rules.of(cooperative).deductionPercent());
  }

  /**
   * @param added what the slip holds besides pieces already
   * @return what it takes, written and posted
   */
  public List<SlipItem> from(Slip slip, List<SlipItem> added, Standing standing, Actor actor) {
    var taken = new ArrayList<SlipItem>();
    for (var open : standing.prepaid().getOrDefault(slip.member(), List.of())) {
      var used = used(slip, open, slip.wages().minus(sum(slip, taken)));
      if (used.isPositive()) taken.add(write(slip, prepaid(slip, open, used), actor));
    }
    var produce = added.stream().filter(item -> item.kind() == SlipItemKind.PRODUCE).toList();
    var pay = slip.wages().plus(sum(slip, produce)).minus(sum(slip, taken));
    var room = new Caps(pay, slip.floor(), standing.percent()).most();
    for (var agreement : standing.agreed().getOrDefault(slip.member(), List.of())) {
      var due = due(agreement, standing);
      if (!due.now().isPositive()) continue;
      var part = due.now().compareTo(room) < 0 ? due.now() : room;
      room = room.minus(part);
      agreements.add(new SlipDeduction(slip.number(), agreement, due, part));
      if (part.isPositive()) taken.add(write(slip, deduction(slip, agreement, part), actor));
    }
    return taken;
  }

  /** Each piece uses its share, and the last one what is left. */
  private Money used(Slip slip, Prepayments.Open open, Money most) {
    var work = open.prepayment().workOrder();
    var rows = slip.lines().stream().filter(row -> row.workOrder().equals(work)).toList();
    int now = rows.stream().mapToInt(EarnedWage::pieces).sum();
    if (now == 0) return Money.zero(most.currency());
    int inAll = earnings.rows(work).stream().mapToInt(EarnedWage::pieces).sum();
    boolean isLast = inAll >= open.prepayment().pieces();
    var share = isLast ? open.left() : least(open.prepayment().share(now), open.left());
    var earned = Money.sum(most.currency(), rows.stream().map(EarnedWage::amount).toList());
    return least(share, least(earned, most));
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static SlipDeduction.Due due(Agreement agreement, Standing standing) {
    long soFar = standing.taken().getOrDefault(agreement.number(), 0L);
    return SlipDeduction.Due.of(agreement, Money.ofMinor(soFar, agreement.total().currency()));
  }

  private static SlipItem prepaid(Slip slip, Prepayments.Open open, Money used) {
    var work = open.prepayment().workOrder().value();
    var about = new About("slip.item.PREPAID", work);
    var key = "prepaid/" + work + "/" + slip.number();
    return new SlipItem(key, SlipItemKind.PREPAID, open.prepayment().whose(), used, about);
  }

  private static SlipItem deduction(Slip slip, Agreement agreement, Money part) {
    var about = new About(agreement.kind().basisText(), agreement.number().value());
    var key = "deduction/" + agreement.number() + "/" + slip.number();
    return new SlipItem(key, agreement.kind().item(), agreement.whose(), part, about);
  }

  private SlipItem write(Slip slip, SlipItem item, Actor actor) {
    var today = cooperatives.get(slip.cooperative()).businessDay(clock.instant());
    journal.post(WageEntries.keptBack(item, today));
    return items.addOnto(slip.number(), item, actor);
  }

  private static Money sum(Slip slip, List<SlipItem> some) {
    return Money.sum(slip.net().currency(), some.stream().map(SlipItem::amount).toList());
  }
}
