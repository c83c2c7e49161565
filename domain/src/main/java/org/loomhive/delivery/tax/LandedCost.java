package org.loomhive.delivery.tax;

import java.util.List;
import org.loomhive.kernel.Money;

/**
 * What goods cost until they are in the buyer's hands.
 *
 * @param isDutyKnown a row tells of every piece what duty it bears
 * @param isTaxKnown the same of tax
 */
public record LandedCost(
    Money goods, Money delivery, List<Charge> charges, boolean isDutyKnown, boolean isTaxKnown) {
  public List<Charge> collected() {
    return charges.stream().filter(charge -> !charge.atTheDoor()).toList();
  }

  public List<Charge> askedAtTheDoor() {
    return charges.stream().filter(Charge::atTheDoor).toList();
  }

  /** Tax and duty that are paid with the price. */
  public Money tax() {
    return sum(collected());
  }

  /** What is charged now. */
  public Money toPay() {
    return goods.plus(delivery).plus(tax());
  }

  /** As far as it is known, with what is asked for at the door. */
  public Money whole() {
    return toPay().plus(sum(askedAtTheDoor()));
  }

  /** Nobody asks for more at the door. */
  public boolean isGuaranteed() {
    return isDutyKnown && isTaxKnown && askedAtTheDoor().isEmpty();
  }

  private Money sum(List<Charge> some) {
    return Money.sum(goods.currency(), some.stream().map(Charge::amount).toList());
  }
}
