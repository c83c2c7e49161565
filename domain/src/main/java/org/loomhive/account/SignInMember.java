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
    return doorkeeper.check("member", find(phone), pin, null);
  }

  private Optional<MemberLogin> find(String typed) {
    try {
      return logins.memberByPhone(Phone.typed(typed));
    } catch (Refused notANumber) {
      return Optional.empty();
    }
  }
}
