package org.loomhive.account;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.workbench.TestHouse;

/** People with credentials for tests; each call makes new ones. */
public final class AnAccount {
  public static final String PASSWORD = "three blue looms";
  public static final String PIN = "270613";

  private AnAccount() {}

  public static String newEmail() {
    return StaffRef.random().value().toLowerCase(java.util.Locale.ROOT) + "@example.org";
  }

  public static String newPhone() {
    return "+9190" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
  }

  /** Gives the phone number of a new member's sign-in. */
  public static String ofMember(MemberRef member) {
    var phone = newPhone();
    var holder = new GiveMemberPin.Holder(member, CooperativeRef.random());
    TestHouse.get(GiveMemberPin.class).give(holder, phone, PIN, Actor.system());
    return phone;
  }

  /** Gives the e-mail of somebody new on the staff. */
  public static String ofStaff(Optional<CodeSecret> codes, Role... roles) {
    var email = newEmail();
    var asked = new NewStaff(email, "Test", Set.of(roles), Set.of(), codes);
    TestHouse.get(OpenStaffAccount.class).open(asked, PASSWORD, Actor.system());
    return email;
  }
}
