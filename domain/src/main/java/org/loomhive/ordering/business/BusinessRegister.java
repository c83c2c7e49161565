package org.loomhive.ordering.business;

import org.loomhive.delivery.business.TaxNumber;

/** The port to a register of businesses. No call is made inside a transaction. */
public interface BusinessRegister {
  /** A short name that is kept with each answer. */
  String name();

  /** It may be asked. */
  boolean isConfigured();

  /** Nothing but a stand-in for demonstrations. */
  default boolean isForTesting() {
    return false;
  }

  /** Numbers of that country stand in it. */
  boolean has(TaxNumber number);

  /** Whether the number is registered today. It never fails: no answer is an answer too. */
  Answer ask(TaxNumber number);

  /**
   * @param reference under which the register knows that it was asked; empty for none
   * @param name of the business as the register has it; empty where it does not tell
   */
  record Answer(RegisterWord word, String reference, String name) {
    public static Answer silent() {
      return new Answer(RegisterWord.SILENT, "", "");
    }

    public static Answer unknown(String reference) {
      return new Answer(RegisterWord.UNKNOWN, reference, "");
    }
  }
}
