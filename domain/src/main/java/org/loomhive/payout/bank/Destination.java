package org.loomhive.payout.bank;

/**
 * Where a member wants her money, as she gave it.
 *
 * @param account at a bank; of a wallet the phone number and no bank code; for cash both are empty
 * @param holder the name that stands in her pass book; empty when she was not asked
 */
public record Destination(Rail rail, BankAccount account, String holder) {
  private static final BankAccount NONE = new BankAccount("", "");
  private static final String E164 = "\\+[1-9][0-9]{7,14}";
  private static final int PARTS = 4;

  public static Destination bank(BankAccount account, String holder) {
    return new Destination(Rail.BANK, account, holder);
  }

  /**
   * @param phone E.164
   */
  public static Destination wallet(String phone, String holder) {
    return new Destination(Rail.MOBILE, new BankAccount(phone, ""), holder);
  }

  public static Destination cash() {
    return new Destination(Rail.CASH, NONE, "");
  }

  public boolean hasGoodNumber() {
    return switch (rail) {
      case BANK -> account.hasGoodNumber();
      case MOBILE -> account.number().matches(E164);
      case CASH -> true;
    };
  }

  public boolean hasGoodBankCode() {
    return rail != Rail.BANK || account.hasGoodBankCode();
  }

  /** All that is ever shown of a number; empty for cash. */
  public String lastDigits() {
    return account.lastDigits();
  }

  /** For example "…4821". */
  public String masked() {
    return rail == Rail.CASH ? "–" : "…" + lastDigits();
  }

  /** As it is sealed: one part a line. */
  public String asText() {
    return String.join("\n", account.number(), account.bankCode(), holder, rail.name());
  }

  /** Letters from before there were names and rails have two lines. */
  public static Destination read(String text) {
    var parts = text.split("\n", PARTS);
    var account = new BankAccount(parts[0], parts[1]);
    if (parts.length < PARTS) return bank(account, "");
    return new Destination(Rail.valueOf(parts[PARTS - 1]), account, parts[2]);
  }

  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "Destination";
  }
}
