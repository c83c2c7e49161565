package org.loomhive.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.loomhive.account.GiveMemberPin;
import org.loomhive.account.NewStaff;
import org.loomhive.account.OpenStaffAccount;
import org.loomhive.account.RegisterBuyer;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.confidential.identity.Identity;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Members;
import org.loomhive.membership.card.GiveCards;

/**
 * Who may come in: the staff, a buyer, and every member with an invented legal name and a phone
 * number that nobody can dial.
 */
public final class DemoAccounts {
  public static final String PASSWORD = "three blue looms";
  static final String PIN = "270613";

  /** The buyer who has an account. */
  public static final String BUYER = "buyer@example.org";

  /**
   * The same for all, so that a visitor types it into one app only. Never used outside the demo.
   */
  public static final CodeSecret CODES = new CodeSecret("LOOMHIVEDEMOLOOMHIVEDEMOLOOMHIVE");

  private static final String ADMIN = "admin";
  private static final int OPENED_DAYS_AGO = 710;
  private static final int BUYER_DAYS_AGO = 180;
  private static final String PHONE = "10000%05d";

  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.travelTo(OPENED_DAYS_AGO, 9, 0);
    for (String place : world.cooperatives.all().keySet())
      staff("manager-" + place, Set.of(Role.MANAGER), Set.of(world.cooperatives.get(place)));
    staff("quality", Set.of(Role.QUALITY), Set.copyOf(world.cooperatives.all().values()));
    staff("finance-preparer", Set.of(Role.FINANCE_PREPARER), Set.of());
    staff("finance-approver", Set.of(Role.FINANCE_APPROVER), Set.of());
    staff("case-worker", Set.of(Role.CASE_WORKER), Set.copyOf(world.cooperatives.all().values()));
    staff("network-admin", Set.of(Role.NETWORK_ADMIN), Set.of());
    staff("deputy-admin", Set.of(Role.NETWORK_ADMIN), Set.of());
    staff("auditor", Set.of(Role.AUDITOR), Set.of());
    members();
    world.travelTo(BUYER_DAYS_AGO, 20, 15);
    for (CooperativeRef place : world.cooperatives.all().values())
      world.get(GiveCards.class).toAll(place, Actor.system());
    world.buyers.put(BUYER, world.get(RegisterBuyer.class).register(BUYER, PASSWORD).ref());
    world.offer(new DemoWorld.SignIn("shop", "buyer", BUYER, PASSWORD, ""));
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

  /** In parallel, since hashing a PIN is slow by intent. */
  private void members() {
    var all = List.copyOf(new TreeMap<>(world.members.all()).entrySet());
    var families = DemoTable.read("families.csv");
    IntStream.range(0, all.size())
        .parallel()
        .forEach(i -> member(all.get(i), i, families.get(i % families.size()).text("name")));
    for (int i = 0; i < all.size(); i++) {
      var phone = PHONE.formatted(i + 1);
      world.offer(new DemoWorld.SignIn("portal", all.get(i).getKey(), spaced(phone), PIN, ""));
    }
  }

  private void member(Map.Entry<String, MemberRef> member, int place, String family) {
    var phone = PHONE.formatted(place + 1);
    var given = member.getKey().replaceFirst("^(Ka|Bah) ", "");
    var identity = new Identity(given + " " + family, "+91" + phone);
    world.get(Identities.class).record(member.getValue(), identity, Actor.system());
    var cooperative = world.get(Members.class).get(member.getValue()).cooperative();
    var holder = new GiveMemberPin.Holder(member.getValue(), cooperative);
    world.get(GiveMemberPin.class).give(holder, spaced(phone), PIN, Actor.system());
  }

  private static String spaced(String phone) {
    return phone.substring(0, 5) + " " + phone.substring(5);
  }

  private static String words(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }
}
