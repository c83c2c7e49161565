package org.loomhive.messaging;

import java.util.Objects;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;

/** To whom a message goes: a member by her reference, or whoever reads an e-mail address. */
public record Recipient(String address, boolean isMember) {
  public Recipient {
    Objects.requireNonNull(address);
  }

  public static Recipient member(MemberRef member) {
    return new Recipient(member.value(), true);
  }

  public static Recipient email(String address) {
    return new Recipient(address, false);
  }

  public Optional<String> email() {
    return isMember ? Optional.empty() : Optional.of(address);
  }

  /** Never the address, so that no log holds it. */
  @Override
  public String toString() {
    return "Recipient";
  }
}
