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
    return doorkeeper.check("member", find(phone), pin, null);
  }

  /**
   * She shows that it is she on a device that is not hers, and is not let in there. Wrong PINs
   * count as at the door.
   */
  public void recognise(MemberRef member, String pin) {
    doorkeeper.check("store", logins.find(member), pin, null);
  }

  private Optional<MemberLogin> find(String typed) {
    try {
      return logins.memberByPhone(Phone.typed(typed));
    } catch (Refused notANumber) {
      return Optional.empty();
    }
  }
}
