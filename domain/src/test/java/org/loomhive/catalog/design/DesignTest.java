package org.loomhive.catalog.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.picture.NewPicture;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class DesignTest {
  private final WriteDesign write = TestHouse.get(WriteDesign.class);
  private final JudgeSample judge = TestHouse.get(JudgeSample.class);
  private final Designs designs = TestHouse.get(Designs.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Actor manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of(home.ref()));
  private final LocalDate today = home.businessDay(TimeMachine.now());

  @Test
  void a_sheet_is_rewritten_until_a_sample_is_made_and_then_a_new_edition_begins() {
    var ref = shawl();
    rewrite(ref, sheet(1900));
    assertEquals(1, design(ref).latest().edition());
    assertEquals(1900, design(ref).latest().measures().get(0).millimetres());
    sample(ref);
    rewrite(ref, sheet(2100));
    assertEquals(2, design(ref).editions().size());
    assertEquals(1900, design(ref).editions().get(0).measures().get(0).millimetres());
    assertEquals(2100, design(ref).latest().measures().get(0).millimetres());
  }

  @Test
  void an_edition_is_used_once_a_sample_of_it_is_approved() {
    var ref = shawl();
    var made = AProduct.madeToOrder(home);
    write.link(ref, made.product().slug(), manager);
    int first = sample(ref);
    assertRefused(DesignRefusal.NO_APPROVED_SAMPLE, () -> judge.use(first(ref), manager));
    judge.judge(first(ref), new JudgeSample.Verdict(first, false, "The border pulls in."), manager);
    assertRefused(DesignRefusal.NO_APPROVED_SAMPLE, () -> judge.use(first(ref), manager));
    assertTrue(designs.sheetFor(made.sku()).isEmpty());
    int second = sample(ref);
    judge.judge(first(ref), new JudgeSample.Verdict(second, true, ""), manager);
    judge.use(first(ref), manager);
    assertEquals(1, designs.sheetFor(made.sku()).orElseThrow().edition());
    rewrite(ref, sheet(2100));
    assertEquals(1, designs.sheetFor(made.sku()).orElseThrow().edition());
  }

  @Test
  void a_sample_is_judged_once() {
    var ref = shawl();
    int sample = sample(ref);
    judge.judge(first(ref), new JudgeSample.Verdict(sample, true, ""), manager);
    assertRefused(
        DesignRefusal.SAMPLE_JUDGED,
        () -> judge.judge(first(ref), new JudgeSample.Verdict(sample, true, ""), manager));
    assertRefused(
        DesignRefusal.SAMPLE_JUDGED,
        () -> judge.judge(first(ref), new JudgeSample.Verdict(sample, false, "No."), manager));
    assertTrue(design(ref).latest().samples().get(0).isApproved());
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_not_written_over_unseen() {
    var ref = shawl();
    var seen = design(ref).state();
    rewrite(ref, sheet(1900));
    assertRefused(
        DesignRefusal.WRITTEN_MEANWHILE, () -> write.write(ref, seen, sheet(2100), manager));
    assertEquals(1900, design(ref).latest().measures().get(0).millimetres());
    rewrite(ref, sheet(2100));
    assertEquals(2100, design(ref).latest().measures().get(0).millimetres());
  }

  @Test
  void two_managers_at_once_take_an_edition_into_use_once() {
    var ref = shawl();
    judge.judge(first(ref), new JudgeSample.Verdict(sample(ref), true, ""), manager);
    var both = IntStream.range(0, 2).parallel().filter(one -> isUsedBy(ref)).count();
    assertEquals(1, both);
    assertTrue(design(ref).latest().isUsed());
    assertRefused(DesignRefusal.ALREADY_IN_USE, () -> judge.use(first(ref), manager));
  }

  @Test
  void nothing_is_said_of_a_newer_edition_that_nobody_looked_at() {
    var ref = shawl();
    int sample = sample(ref);
    rewrite(ref, sheet(2100));
    assertRefused(
        DesignRefusal.NEWER_EDITION,
        () -> judge.judge(first(ref), new JudgeSample.Verdict(sample, true, ""), manager));
    assertRefused(DesignRefusal.NEWER_EDITION, () -> judge.use(first(ref), manager));
    assertRefused(DesignRefusal.NEWER_EDITION, () -> sample(ref));
  }

  @Test
  void a_picture_is_one_and_says_what_it_shows() throws IOException {
    var ref = shawl();
    var text = new NewPicture("no picture".getBytes(StandardCharsets.UTF_8), "A shawl");
    var no =
        assertThrows(
            Refused.class,
            () -> rewrite(ref, new SpecificationSheet(measures(1900), words(), text)));
    assertEquals(CatalogRefusal.PICTURE_NOT_READABLE, no.reason());
    var silent = new NewPicture(png(), " ");
    assertRefused(
        DesignRefusal.NO_WORDS_FOR_PICTURE,
        () -> rewrite(ref, new SpecificationSheet(measures(1900), words(), silent)));
    assertEquals(2000, design(ref).latest().measures().get(0).millimetres());
  }

  @Test
  void a_name_tells_one_design_of_a_cooperative_from_another() {
    write.begin(fresh("Stole"), sheet(1800), manager);
    assertRefused(
        DesignRefusal.DESIGN_KNOWN, () -> write.begin(fresh("stole"), sheet(1800), manager));
  }

  private boolean isUsedBy(DesignRef ref) {
    try {
      judge.use(first(ref), manager);
      return true;
    } catch (Refused no) {
      assertEquals(DesignRefusal.ALREADY_IN_USE, no.reason());
      return false;
    }
  }

  @Test
  void a_product_has_one_design_of_its_own_cooperative() {
    var product = AProduct.madeToOrder(home).product();
    write.link(shawl(), product.slug(), manager);
    var other = shawl();
    assertRefused(
        DesignRefusal.HAS_ANOTHER_DESIGN, () -> write.link(other, product.slug(), manager));
    var foreign = AProduct.madeToOrder().product();
    assertRefused(
        DesignRefusal.OTHER_COOPERATIVE, () -> write.link(other, foreign.slug(), manager));
  }

  @Test
  void a_measure_has_a_size_and_a_tolerance_within_it() {
    assertTrue(new Measure("Length", 2000, 20).isMetBy(2020));
    assertFalse(new Measure("Length", 2000, 20).isMetBy(1979));
    assertRefused(DesignRefusal.NOT_A_MEASURE, () -> new Measure("Length", 0, 0));
    assertRefused(DesignRefusal.NOT_A_MEASURE, () -> new Measure("Length", 10, 11));
    var empty = new SpecificationSheet(List.of(), words(), null);
    var ref = shawl();
    assertRefused(DesignRefusal.NO_MEASURES, () -> rewrite(ref, empty));
  }

  @Test
  void the_drawing_is_kept_in_its_widths_and_the_next_edition_keeps_it() throws IOException {
    var ref = shawl();
    var drawing = new NewPicture(png(), "A shawl with a border");
    rewrite(ref, new SpecificationSheet(measures(2000), words(), drawing));
    sample(ref);
    rewrite(ref, sheet(2100));
    var key = design(ref).latest().picture().orElseThrow();
    assertTrue(TestHouse.get(Pictures.class).file(key, 320).isPresent());
    assertEquals("A shawl with a border", design(ref).latest().pictureAlt().orElseThrow());
  }

  @Test
  void a_design_of_another_cooperative_is_not_there() {
    var ref = shawl();
    var stranger = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> write.write(ref, "1.1", sheet(1), stranger));
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of(home.ref()));
    assertThrows(Refused.class, () -> write.write(ref, "1.1", sheet(1), weaver));
    var elsewhere = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING).ref();
    assertRefused(
        DesignRefusal.OTHER_COOPERATIVE, () -> judge.made(first(ref), elsewhere, today, manager));
    var own = ACooperative.memberOf(home, Skill.WEAVING).ref();
    assertRefused(
        DesignRefusal.MADE_IN_THE_FUTURE,
        () -> judge.made(first(ref), own, today.plusDays(1), manager));
  }

  private DesignRef shawl() {
    var design = fresh("Shawl with border " + DesignRef.random());
    write.begin(design, sheet(2000), manager);
    return design.ref();
  }

  private Design fresh(String name) {
    return new Design(DesignRef.random(), home.ref(), name);
  }

  private void rewrite(DesignRef ref, SpecificationSheet sheet) {
    write.write(ref, design(ref).state(), sheet, manager);
  }

  private static EditionRef first(DesignRef ref) {
    return new EditionRef(ref, 1);
  }

  private int sample(DesignRef ref) {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    return judge.made(first(ref), weaver, today, manager);
  }

  private Design design(DesignRef ref) {
    return designs.get(ref, manager);
  }

  private static SpecificationSheet sheet(int millimetres) {
    return new SpecificationSheet(measures(millimetres), words(), null);
  }

  private static List<Measure> measures(int length) {
    return List.of(new Measure("Length", length, 1), new Measure("Width", 900, 10));
  }

  private static SpecificationSheet.Words words() {
    return new SpecificationSheet.Words(
        "Eri silk", "Natural white", "Rolled in paper", "Twist the fringe.");
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static void assertRefused(DesignRefusal reason, Runnable deed) {
    assertEquals(reason, assertThrows(Refused.class, deed::run).reason());
  }
}
