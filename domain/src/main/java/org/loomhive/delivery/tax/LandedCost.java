package org.loomhive.delivery.tax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Money;

/**
 * What goods cost until they are in the buyer's hands.
 *
 * @param isDutyKnown a row tells of every piece what duty it bears
 * @param isTaxKnown the same of tax
 */
public record LandedCost(
    Untaxed untaxed, List<Charge> charges, boolean isDutyKnown, boolean isTaxKnown) {
  /**
   * Prices without any tax.
   *
   * @param each of one piece, by line
   */
  public record Untaxed(Map<Integer, Money> each, Money goods, Money delivery) {}

  /** With the tax that is a part of their prices. */
  public Money goods() {
    return untaxed.goods().plus(sum(within())).minus(withinDelivery());
  }

  /** The same. */
  public Money delivery() {
    return untaxed.delivery().plus(withinDelivery());
  }

  public List<Charge> collected() {
    return charges.stream().filter(charge -> !charge.isAtTheDoor()).toList();
  }

  public List<Charge> askedAtTheDoor() {
    return charges.stream().filter(Charge::isAtTheDoor).toList();
  }

  /** As buyers read them: duties by several rows of the tariff are one. */
  public List<Charge> told(List<Charge> some) {
    var told = new LinkedHashMap<Object, Charge>();
    for (Charge one : some)
      told.merge(one.levy().isDuty() ? Charge.Levy.DUTY : one, one, Charge::plus);
    return List.copyOf(told.values());
  }

  /** What makes the sum larger. */
  public List<Charge> onTop() {
    return collected().stream().filter(charge -> !charge.isWithin()).toList();
  }

  /** What is a part of the prices already. */
  public List<Charge> within() {
    return charges.stream().filter(Charge::isWithin).toList();
  }

  /** Tax and duty that are paid with the price or in it. */
  public Money tax() {
    return sum(collected());
  }

  /** What is charged now. */
  public Money toPay() {
    return untaxed.goods().plus(untaxed.delivery()).plus(tax());
  }

  /** As far as it is known, with what is asked for at the door. */
  public Money whole() {
    return toPay().plus(sum(askedAtTheDoor()));
  }

  /** Something of it a carrier may ask for. */
  public boolean isAskedByCarrier() {
    return charges.stream().anyMatch(one -> one.paid() == Charge.Paid.AT_THE_DOOR);
  }

  /** It is a business, which accounts for import tax itself. */
  public boolean isAccountedFor() {
    return charges.stream().anyMatch(Charge::isByTheBusiness);
  }

  /** Nobody asks for more at the door. */
  public boolean isGuaranteed() {
    return isDutyKnown && isTaxKnown && askedAtTheDoor().isEmpty();
  }

  private Money withinDelivery() {
    return Money.sum(
        untaxed.goods().currency(), within().stream().map(Charge::onDelivery).toList());
  }

  private Money sum(List<Charge> some) {
    return Money.sum(untaxed.goods().currency(), some.stream().map(Charge::amount).toList());
  }
}
