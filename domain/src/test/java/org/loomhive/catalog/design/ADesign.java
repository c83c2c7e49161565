package org.loomhive.catalog.design;

import java.util.List;
import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Designs for tests: a sheet with one length, and a product that is made by it. */
public final class ADesign {
  private ADesign() {}

  /** Written down, and no sample made of it yet. */
  public static DesignRef of(Variant piece, Cooperative home, int millimetres) {
    var ref = DesignRef.random();
    var design = new Design(ref, home.ref(), "Shawl " + ref);
    TestHouse.get(WriteDesign.class).begin(design, sheet(millimetres), manager(home));
    TestHouse.get(WriteDesign.class).link(ref, piece.product().slug(), manager(home));
    return ref;
  }

  /** The first edition, in use. */
  public static EditionRef inUse(Variant piece, Cooperative home, int millimetres) {
    return use(new EditionRef(of(piece, home, millimetres), 1), home);
  }

  /** The next edition, in use. */
  public static EditionRef next(EditionRef last, Cooperative home, int millimetres) {
    var state = TestHouse.get(Designs.class).get(last.design(), manager(home)).state();
    TestHouse.get(WriteDesign.class).write(last.design(), state, sheet(millimetres), manager(home));
    return use(new EditionRef(last.design(), last.number() + 1), home);
  }

  private static EditionRef use(EditionRef edition, Cooperative home) {
    var judge = TestHouse.get(JudgeSample.class);
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    var today = home.businessDay(TimeMachine.now());
    int sample = judge.made(edition, weaver, today, manager(home));
    judge.judge(edition, new JudgeSample.Verdict(sample, true, ""), manager(home));
    judge.use(edition, manager(home));
    return edition;
  }

  private static Actor manager(Cooperative home) {
    return new Actor("S-M", Set.of(Role.MANAGER), Set.of(home.ref()));
  }

  private static SpecificationSheet sheet(int millimetres) {
    var words =
        new SpecificationSheet.Words("Eri silk", "Natural white", "Rolled in paper", "Knot it");
    return new SpecificationSheet(List.of(new Measure("Length", millimetres, 20)), words, null);
  }
}
