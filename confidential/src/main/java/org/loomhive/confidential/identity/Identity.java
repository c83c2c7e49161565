package org.loomhive.confidential.identity;

/**
 * Who a member is to the law and to the bank.
 *
 * @param phone E.164, or empty
 */
public record Identity(String legalName, String phone) {
  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "Identity";
  }
}
