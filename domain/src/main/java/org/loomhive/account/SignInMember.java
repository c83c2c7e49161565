package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/** Lets a member in by phone number and PIN. */
@ApplicationScoped
public class SignInMember {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;

  public MemberLogin signIn(String phone, String pin) {
    var number = number(phone);
    var name = number.map(Phone::number).orElse(String.valueOf(phone));
    var shown = new Doorkeeper.Shown("member", name, pin, null);
    return doorkeeper.check(shown, number.flatMap(logins::memberByPhone));
  }

  private static Optional<Phone> number(String typed) {
    try {
      return Optional.of(Phone.typed(typed));
    } catch (Refused notANumber) {
      return Optional.empty();
    }
  }
}
