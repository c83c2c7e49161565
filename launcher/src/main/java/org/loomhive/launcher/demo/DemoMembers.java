package org.loomhive.launcher.demo;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.CooperativeCard;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.MakerGroup;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.Skill;

/** Three cooperatives and their forty members. All of them are invented. */
public final class DemoMembers {
  public static final String MEGHALAYA = "meghalaya";
  public static final String ASSAM = "assam";
  public static final String NAGALAND = "nagaland";

  private static final String PEOPLE = "members.csv";
  private final Map<String, MakerGroup> groups = new HashMap<>();
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    cooperative(MEGHALAYA, "Umsning Eri Weavers", "IN-ML", "Ri Bhoi");
    cooperative(ASSAM, "Kulsi Cane and Loom", "IN-AS", "Kamrup Rural");
    cooperative(NAGALAND, "Tizu Loin Loom Circle", "IN-NL", "Phek");
    world.inTransaction(() -> DemoTable.read(PEOPLE).forEach(this::member));
  }

  private void cooperative(String key, String name, String state, String district) {
    var ref = world.cooperatives.put(key, CooperativeRef.random());
    var zone = DemoWorld.ZONE.getId();
    var made =
        new Cooperative(ref, new CooperativeCard(name, state, district, zone, DemoTable.text(key)));
    world.inTransaction(() -> world.get(Cooperatives.class).add(made));
  }

  private void member(DemoTable.Row row) {
    var group = group(world.cooperatives.get(row.text("cooperative")), row.text("group"));
    var joined = world.today().minusDays(row.number("joined_days_ago"));
    var ref = world.members.put(row.text("name"), MemberRef.random());
    var member =
        new Member(ref, group, row.text("name"), joined)
            .offersHoursPerWeek(row.number("hours"))
            .speaks(row.text("language"))
            .can(skills(row.text("skills")));
    if (row.isYes("public")) member.isKnownToBuyersAs(row.text("name"));
    world.get(Members.class).add(member);
  }

  private MakerGroup group(CooperativeRef cooperative, String name) {
    return groups.computeIfAbsent(
        name,
        missing -> {
          var made = new MakerGroup(cooperative, missing);
          world.get(Cooperatives.class).add(made);
          return made;
        });
  }

  private static Set<Skill> skills(String words) {
    var skills = EnumSet.noneOf(Skill.class);
    for (String word : words.split(" ")) skills.add(Skill.valueOf(word));
    return skills;
  }
}
