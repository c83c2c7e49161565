package org.loomhive.ordering.business;

import jakarta.enterprise.context.ApplicationScoped;
import org.loomhive.delivery.business.TaxNumber;

/**
 * Answers where no money moves, so that a demonstration can be gone through: no tax office is
 * asked. A number with 000 in it is unknown to it, about one with 999 it is silent, and all others
 * it has.
 */
@ApplicationScoped
public class StandInRegister implements BusinessRegister {
  public static final String NAME = "demo";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public boolean isForTesting() {
    return true;
  }

  @Override
  public boolean has(TaxNumber number) {
    return TaxNumber.kind(number.country()).filter(TaxNumber.Kind.VAT::equals).isPresent();
  }

  @Override
  public Answer ask(TaxNumber number) {
    if (number.text().contains("999")) return Answer.silent();
    if (number.text().contains("000")) return Answer.unknown("");
    return new Answer(RegisterWord.REGISTERED, "DEMO-" + number.bare(), "");
  }
}
