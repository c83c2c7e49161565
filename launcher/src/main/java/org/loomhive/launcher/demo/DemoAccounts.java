package org.loomhive.launcher.demo;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.loomhive.account.GiveMemberPin;
import org.loomhive.account.NewStaff;
import org.loomhive.account.OpenStaffAccount;
import org.loomhive.account.RegisterBuyer;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Members;

/** Who may come in: the staff, every member with a phone number that nobody can dial, a buyer. */
public final class DemoAccounts {
  static final String PASSWORD = "three blue looms";
  static final String PIN = "270613";

  /**
   * The same for all, so that a visitor types it into one app only. Never used outside the demo.
   */
  public static final CodeSecret CODES = new CodeSecret("LOOMHIVEDEMOLOOMHIVEDEMOLOOMHIVE");

  private static final String ADMIN = "admin";
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    for (String place : world.cooperatives.all().keySet())
      staff("manager-" + place, Set.of(Role.MANAGER), Set.of(world.cooperatives.get(place)));
    staff("quality", Set.of(Role.QUALITY), Set.copyOf(world.cooperatives.all().values()));
    staff("finance-preparer", Set.of(Role.FINANCE_PREPARER), Set.of());
    staff("finance-approver", Set.of(Role.FINANCE_APPROVER), Set.of());
    staff("case-worker", Set.of(Role.CASE_WORKER), Set.copyOf(world.cooperatives.all().values()));
    staff("network-admin", Set.of(Role.NETWORK_ADMIN), Set.of());
    staff("auditor", Set.of(Role.AUDITOR), Set.of());
    int number = 0;
    for (var member : new TreeMap<>(world.members.all()).entrySet())
      member(member.getKey(), member.getValue(), ++number);
    world.get(RegisterBuyer.class).register("buyer@example.org", PASSWORD);
    world.offer(new DemoWorld.SignIn("shop", "buyer", "buyer@example.org", PASSWORD, ""));
  }

  private void staff(String name, Set<Role> roles, Set<CooperativeRef> where) {
    boolean twoFactors = !roles.contains(Role.MANAGER) && !roles.contains(Role.QUALITY);
    var codes = twoFactors ? Optional.of(CODES) : Optional.<CodeSecret>empty();
    var email = name + "@example.org";
    var asked = new NewStaff(email, words(name), roles, where, codes);
    var ref = world.get(OpenStaffAccount.class).open(asked, PASSWORD, Actor.system());
    world.staff.put(name, ref);
    var seed = codes.map(CodeSecret::base32).orElse("");
    world.offer(new DemoWorld.SignIn(ADMIN, words(name), email, PASSWORD, seed));
  }

  private void member(String name, MemberRef ref, int number) {
    var phone = "10000 %05d".formatted(number);
    var cooperative = world.get(Members.class).get(ref).cooperative();
    var holder = new GiveMemberPin.Holder(ref, cooperative);
    world.get(GiveMemberPin.class).give(holder, phone, PIN, Actor.system());
    world.offer(new DemoWorld.SignIn("portal", name, phone, PIN, ""));
  }

  private static String words(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }
}
