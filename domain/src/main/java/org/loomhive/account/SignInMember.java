package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/** Knows a member by her PIN: at the door with her phone number, or in the store. */
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

  /**
   * She shows that it is she on a device that is not hers, and is not let in there. Wrong PINs
   * count as at the door.
   */
  public void recognise(MemberRef member, String pin) {
    var shown = new Doorkeeper.Shown("store", member.value(), pin, null);
    doorkeeper.check(shown, logins.find(member));
  }

  private static Optional<Phone> number(String typed) {
    try {
      return Optional.of(Phone.typed(typed));
    } catch (Refused notANumber) {
      return Optional.empty();
    }
  }
}
