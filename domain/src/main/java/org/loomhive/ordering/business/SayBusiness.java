package org.loomhive.ordering.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.delivery.business.BusinessRefusal;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;

/**
 * Notes on a basket for which business it is bought, with what a register says about its number.
 * Only what stands there counts for tax: nothing that a request says about it.
 */
@ApplicationScoped
public class SayBusiness {
  /** Several people behind one address may ask; beyond that the register counts as silent. */
  private static final int FREE_FROM_ONE_PLACE = 20;

  private static final int LONGEST_NAME = 120;
  private static final String ONE_LINE = "[^\\p{Cntrl}]{1," + LONGEST_NAME + "}";

  @Inject Baskets baskets;
  @Inject Registers registers;
  @Inject SlowTries tries;
  @Inject Clock clock;
  @Inject SayBusiness self;

  /**
   * What she typed.
   *
   * @param name null or empty for nobody but herself
   * @param number null or empty for a business without one
   * @param country to which it goes
   */
  public record Said(String name, String number, String country) {
    boolean isNothing() {
      return plainName().isEmpty() && plainNumber().isEmpty();
    }

    String plainName() {
      return Objects.toString(name, "").strip();
    }

    private String plainNumber() {
      return Objects.toString(number, "").strip();
    }

    /** Null for none. */
    TaxNumber read() {
      if (plainName().isEmpty()) throw new Refused(BusinessRefusal.BUSINESS_NAMELESS);
      if (!plainName().matches(ONE_LINE))
        throw new Refused(BusinessRefusal.BUSINESS_NAME_NOT_SO, LONGEST_NAME);
      return plainNumber().isEmpty() ? null : TaxNumber.read(plainNumber(), country);
    }
  }

  /**
   * Called outside of any transaction, since a register may be asked.
   *
   * @param place in the net from where it is said
   * @return whether it is another than before
   * @throws Refused with what is wrong; then it is bought by a person until that is mended
   */
  public boolean say(BasketToken token, Said said, String place) {
    var before = baskets.get(token).business();
    if (said.isNothing()) return before.isPresent() && keep(token, null);
    var number = read(token, said);
    var now = clock.instant();
    boolean isSame =
        before
            .filter(one -> one.isSame(said.plainName(), number) && one.proof().isFresh(now))
            .isPresent();
    if (isSame) return false;
    return keep(token, new BusinessBuyer(said.plainName(), number, proof(number, place)));
  }

  private TaxNumber read(BasketToken token, Said said) {
    try {
      return said.read();
    } catch (Refused no) {
      self.note(token, null);
      throw no;
    }
  }

  private boolean keep(BasketToken token, BusinessBuyer business) {
    self.note(token, business);
    return true;
  }

  private Proof proof(TaxNumber number, String place) {
    var register = Optional.ofNullable(number).flatMap(registers::about);
    if (register.isEmpty()) return Proof.none(clock.instant());
    var many = new SlowTries.Try("register", place, FREE_FROM_ONE_PLACE);
    boolean isOpen = tries.take(many).isZero();
    var answer = isOpen ? register.get().ask(number) : BusinessRegister.Answer.silent();
    return Proof.of(answer, register.get().name(), clock.instant());
  }

  /**
   * @param business null for none
   */
  @Transactional
  public void note(BasketToken token, BusinessBuyer business) {
    baskets.lock(token).orElseGet(() -> baskets.get(token)).buyFor(business);
  }
}
