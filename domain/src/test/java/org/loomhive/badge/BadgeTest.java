package org.loomhive.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.catalog.told.TranslateStory;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class BadgeTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final byte[] PDF = "%PDF-1.4 paper".getBytes(StandardCharsets.US_ASCII);

  private final NoteBadge note = TestHouse.get(NoteBadge.class);
  private final BadgeBoard board = TestHouse.get(BadgeBoard.class);
  private final SearchProducts search = TestHouse.get(SearchProducts.class);
  private final Product product = AProduct.readyInStock(1).product();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_claim_holds_through_the_last_day_of_its_paper_and_not_a_day_longer() {
    note(BadgeKind.FAIR_TRADE, BadgeScope.PRODUCT, product.slug(), 20);
    later(1);
    assertEquals(List.of(BadgeKind.FAIR_TRADE), kinds(product));
    assertTrue(isFound(BadgeKind.FAIR_TRADE));
    later(20);
    assertEquals(List.of(BadgeKind.FAIR_TRADE), kinds(product));
    later(21);
    assertEquals(List.of(), kinds(product));
    assertFalse(isFound(BadgeKind.FAIR_TRADE));
  }

  @Test
  void a_list_of_a_kind_without_any_paper_is_empty() {
    var none = ProductSearch.in("USD").withOne(board.marks(BadgeKind.PURE_SILK));
    assertEquals(0, search.find(none).count());
    assertTrue(search.find(ProductSearch.in("USD").withOne(null)).count() > 0);
  }

  @Test
  void a_claim_of_a_cooperative_or_a_material_is_one_of_its_products() {
    note(BadgeKind.HANDLOOM, BadgeScope.COOPERATIVE, product.cooperative().value(), 9);
    later(1);
    assertEquals(List.of(BadgeKind.HANDLOOM), kinds(product));
    assertEquals(List.of(), kinds(AProduct.readyInStock(1).product()));
    assertTrue(isFound(BadgeKind.HANDLOOM));
  }

  @Test
  void a_row_of_a_list_knows_what_is_proven_of_its_product_as_the_product_does() {
    var sku = Sku.random();
    var fibre = "Fibre " + sku.value();
    var cloth = AProduct.product(ProductKind.WEAVING, sku, ACooperative.inMeghalaya());
    cloth
        .isMadeOf(new MaterialShare(fibre, 100))
        .offers(AProduct.variant(sku, "9.00").isReadyWithin(1, 2));
    AProduct.publish(cloth);
    note(BadgeKind.ORIGIN, BadgeScope.PRODUCT, cloth.slug(), 9);
    note(BadgeKind.ORIGIN, BadgeScope.PRODUCT, cloth.slug(), 20);
    note(BadgeKind.HANDLOOM, BadgeScope.COOPERATIVE, cloth.cooperative().value(), 9);
    note(BadgeKind.ORGANIC, BadgeScope.MATERIAL, fibre, 9);
    later(1);
    var row = search.named(List.of(cloth.slug()), ProductSearch.in("USD"));
    var listed = board.of(row).get(cloth.slug());
    assertEquals(refs(board.of(cloth)), refs(listed));
    assertEquals(3, listed.size());
    later(10);
    assertEquals(refs(board.of(cloth)), refs(board.of(row).get(cloth.slug())));
    later(21);
    assertTrue(board.of(row).isEmpty());
  }

  private static List<BadgeRef> refs(List<Badge> badges) {
    return badges.stream().map(Badge::ref).toList();
  }

  @Test
  void somebody_may_end_it_before_its_day() {
    var ref = note(BadgeKind.ORIGIN, BadgeScope.PRODUCT, product.slug(), 20);
    later(1);
    note.end(ref, ADMIN);
    note.end(ref, ADMIN);
    later(2);
    assertEquals(List.of(), kinds(product));
  }

  @Test
  void nothing_is_claimed_without_a_paper_that_can_be_read() {
    var today = today();
    var paper = new NoteBadge.Paper("Seal", "1", today, today.plusDays(9));
    var slug = product.slug();
    for (byte[] document :
        new byte[][] {new byte[0], "<script>".getBytes(StandardCharsets.UTF_8)}) {
      var what =
          new NoteBadge.Claimed(BadgeKind.ORGANIC, BadgeScope.PRODUCT, slug, paper, document);
      assertThrows(Refused.class, () -> note.note(what, ADMIN));
    }
    var nobody =
        new NoteBadge.Claimed(BadgeKind.ORGANIC, BadgeScope.PRODUCT, "nothing", paper, PDF);
    assertEquals(
        BadgeRefusal.NO_SUCH_SCOPE,
        assertThrows(Refused.class, () -> note.note(nobody, ADMIN)).reason());
    var unknown =
        new NoteBadge.Claimed(BadgeKind.ORGANIC, BadgeScope.MATERIAL, "Nobody's fibre", paper, PDF);
    assertEquals(
        BadgeRefusal.NO_SUCH_SCOPE,
        assertThrows(Refused.class, () -> note.note(unknown, ADMIN)).reason());
    var over = new NoteBadge.Paper("Seal", "1", today.minusDays(9), today.minusDays(1));
    var late = new NoteBadge.Claimed(BadgeKind.ORGANIC, BadgeScope.PRODUCT, slug, over, PDF);
    assertEquals(
        BadgeRefusal.LAPSED_ALREADY,
        assertThrows(Refused.class, () -> note.note(late, ADMIN)).reason());
  }

  @Test
  void a_paper_is_kept_as_it_was_and_warned_of_before_it_lapses() {
    var ref = note(BadgeKind.NATURAL_DYE, BadgeScope.PRODUCT, product.slug(), 40);
    var check = TestHouse.get(CheckBadges.class);
    assertFalse(check.lapsing().stream().anyMatch(one -> one.ref().equals(ref)));
    later(15);
    assertTrue(check.lapsing().stream().anyMatch(one -> one.ref().equals(ref)));
    var kept = TestHouse.get(Badges.class).document(ref);
    assertEquals("application/pdf", kept.mediaType());
    assertEquals(
        new String(PDF, StandardCharsets.US_ASCII),
        new String(kept.content(), StandardCharsets.US_ASCII));
  }

  @Test
  void a_product_that_says_more_than_a_paper_proves_is_found() {
    var sku = Sku.random();
    var boastful =
        AProduct.product(ProductKind.WEAVING, sku, ACooperative.inMeghalaya())
            .tells("Of ORGANIC cotton.", "Sustainably made.");
    boastful.offers(AProduct.variant(sku, "9.00").isReadyWithin(1, 2));
    AProduct.publish(boastful);
    var words = TestHouse.get(ClaimWords.class);
    assertEquals(List.of("organic", "sustainably"), words.unproven(boastful));
    assertTrue(
        TestHouse.get(CheckBadges.class).unproven().stream()
            .anyMatch(one -> one.slug().equals(boastful.slug())));
    note(BadgeKind.ORGANIC, BadgeScope.PRODUCT, boastful.slug(), 9);
    later(1);
    assertEquals(List.of("sustainably"), words.unproven(boastful));
  }

  @Test
  void words_that_no_paper_of_the_product_proves_are_not_saved_in_any_language() {
    assertEquals("organic", refused(() -> tell("Of organic cotton.")));
    assertEquals("bio-baumwolle", refused(() -> translate("Aus Bio-Baumwolle.")));
    var begun =
        new EditProduct.Begun("eco-" + product.slug(), "An eco bowl", product.kind(), home());
    assertEquals("eco", refused(() -> TestHouse.get(EditProduct.class).begin(begun, ADMIN)));
    note(BadgeKind.ORGANIC, BadgeScope.PRODUCT, AProduct.readyInStock(1).product().slug(), 9);
    later(1);
    assertEquals("organic", refused(() -> tell("Of organic cotton.")), "proven of another one");
    note(BadgeKind.ORGANIC, BadgeScope.PRODUCT, product.slug(), 9);
    later(2);
    tell("Of organic cotton.");
    translate("Aus Bio-Baumwolle.");
    later(12);
    assertEquals("organic", refused(() -> tell("Of organic cotton, in red.")), "it has lapsed");
  }

  @Test
  void the_story_of_a_cooperative_claims_what_its_own_papers_prove() {
    var workshop = TestHouse.get(Workshops.class).get(home());
    var stories = TestHouse.get(TranslateStory.class);
    Runnable told = () -> stories.write(workshop, Language.DE, "Fair gehandelt.", ADMIN);
    assertEquals("fair gehandelt", refused(told));
    note(BadgeKind.FAIR_TRADE, BadgeScope.COOPERATIVE, home().value(), 9);
    later(1);
    told.run();
  }

  private static String refused(Runnable deed) {
    var no = assertThrows(Refused.class, deed::run);
    assertEquals(BadgeRefusal.SAID_WITHOUT_PROOF, no.reason());
    return (String) no.arguments().get(0);
  }

  private CooperativeRef home() {
    return product.cooperative();
  }

  private void tell(String craft) {
    var words = new EditProduct.Told(product.name(), craft, "Keep it dry.", product.materials());
    TestHouse.get(EditProduct.class).tell(product.slug(), words, ADMIN);
  }

  private void translate(String craft) {
    var translate = TestHouse.get(TranslateProduct.class);
    var now = TestHouse.get(Products.class).get(product.slug());
    var texts = Map.of("CRAFT", craft);
    var words = new TranslateProduct.Written(Language.DE, translate.seen(now), texts);
    translate.write(product.slug(), words, ADMIN);
  }

  private BadgeRef note(BadgeKind kind, BadgeScope scope, String of, int days) {
    var paper = new NoteBadge.Paper("Seal", "S-1", today(), today().plusDays(days));
    return note.note(new NoteBadge.Claimed(kind, scope, of, paper, PDF), ADMIN);
  }

  private List<BadgeKind> kinds(Product of) {
    return board.of(of).stream().map(Badge::kind).toList();
  }

  private boolean isFound(BadgeKind kind) {
    return search.find(ProductSearch.in("USD").withOne(board.marks(kind))).rows().stream()
        .anyMatch(row -> row.slug().equals(product.slug()));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
  }

  /** What the board keeps is older than its lifetime by then. */
  private static void later(int days) {
    TimeMachine.comeBack();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(days)));
  }
}
