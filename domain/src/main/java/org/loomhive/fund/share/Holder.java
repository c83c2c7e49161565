package org.loomhive.fund.share;

import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/** What a member holds of her cooperative, and what she paid for it. */
public record Holder(MemberRef member, long shares, Money paid) {
  public Holder(MemberRef member, Long shares, Long minor, String currency) {
    this(member, shares.longValue(), Money.ofMinor(minor, currency));
  }
}
