package org.loomhive.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.edit.EditVariants.Days;
import org.loomhive.catalog.edit.EditVariants.Looks;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.catalog.told.TranslateStory;
import org.loomhive.catalog.told.WriteTerms;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** What no paper proves any more is not told, in whatever words and language it stands. */
class ProvenWordsTest {
  private static final Actor ADMIN = new Actor("S-9", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final byte[] PDF = "%PDF-1.4 paper".getBytes(StandardCharsets.US_ASCII);

  private final ProvenWords proven = TestHouse.get(ProvenWords.class);
  private final Product product = AProduct.readyInStock(1).product();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_sentence_and_a_word_of_a_name_go_with_their_paper_and_come_back_with_the_next() {
    note(BadgeScope.PRODUCT, product.slug());
    later(1);
    tell("Organic cotton shawl, red", "Woven by hand. Of organic cotton. It is soft.", "Cotton");
    translate(Map.of("NAME", "Schal aus Bio-Baumwolle", "CRAFT", "Weich. Aus Bio-Baumwolle."));
    assertEquals("Organic cotton shawl, red", told(Language.EN).name().text());
    assertEquals("Weich. Aus Bio-Baumwolle.", told(Language.DE).craft().text());
    later(12);
    assertEquals("Cotton shawl, red", told(Language.EN).name().text());
    assertEquals("Woven by hand. It is soft.", told(Language.EN).craft().text());
    assertEquals("Weich.", told(Language.DE).craft().text());
    assertEquals("Schal aus", told(Language.DE).name().text());
    assertEquals("Cotton shawl, red", listed());
    note(BadgeScope.PRODUCT, product.slug());
    later(14);
    assertEquals("Organic cotton shawl, red", told(Language.EN).name().text());
    assertEquals("Organic cotton shawl, red", listed());
  }

  @Test
  void a_name_that_only_claims_is_a_number_and_what_claims_nothing_stays_as_it_is() {
    assertEquals("Red, of Assam: soft", ClaimWords.provenWords("Red, of Assam: soft", Set.of()));
    assertEquals("", ClaimWords.provenWords("Chakhesang shawl", Set.of()));
    assertEquals("コットンのショール", ClaimWords.provenWords("有機コットンのショール", Set.of()));
    assertEquals("Écharpe en coton", ClaimWords.provenWords("Écharpe en coton bio", Set.of()));
    assertEquals("柔らかい。", ClaimWords.provenSentences("有機コットンです。柔らかい。", Set.of()));
    assertEquals("Soft.", ClaimWords.provenSentences("Of organic cotton.\nSoft.", Set.of()));
    var only = product.isCalled("Chakhesang shawl");
    assertEquals(
        "№ " + only.id(), proven.name(only, told(Language.EN).name().with(t -> "Organic")).text());
  }

  @Test
  void the_story_of_a_cooperative_goes_with_its_paper() {
    var stories = TestHouse.get(TranslateStory.class);
    note(BadgeScope.COOPERATIVE, product.cooperative().value());
    later(1);
    stories.write(home(), Language.FR, "Elles tissent. Du coton bio.", ADMIN);
    assertEquals("Elles tissent. Du coton bio.", proven.story(home(), Language.FR).text());
    later(12);
    assertEquals("Elles tissent.", proven.story(home(), Language.FR).text());
    assertTrue(
        unproven().contains(new CheckBadges.Unproven(home().ref().value(), home().name(), "bio")));
    stories.write(home(), Language.FR, "", ADMIN);
  }

  @Test
  void materials_labels_and_short_words_are_looked_at_before_they_are_kept() {
    assertEquals("organic", refused(() -> tell("Shawl", "Woven.", "Organic cotton")));
    var matrix =
        new EditVariants.Matrix(
            new Looks(List.of(), List.of("organic red"), List.of()),
            300,
            new Customs("460211", "IN", "Shawl"),
            new Days(false, 1, 2));
    var variants = TestHouse.get(EditVariants.class);
    assertEquals("organic", refused(() -> variants.add(product.slug(), matrix, ADMIN)));
    var terms = TestHouse.get(WriteTerms.class);
    Runnable word = () -> terms.write(Language.DE, Map.of("Hemp", "Öko-Hanf"), ADMIN);
    assertEquals("oko", refused(word));
  }

  @Test
  void the_check_of_the_night_reads_materials_and_translations() {
    var cotton = "Organic cotton " + UUID.randomUUID().toString().substring(0, 8);
    note(BadgeScope.PRODUCT, product.slug());
    later(1);
    tell("Shawl", "Woven.", cotton);
    translate(Map.of("CRAFT", "Aus Bio-Baumwolle."));
    assertEquals(List.of(), of(product));
    later(12);
    assertEquals(List.of("organic"), of(product), "the first word of each claim");
    assertEquals(cotton.substring(8), proven.word(now(), cotton).replaceFirst("^C", "c"));
    tell("Shawl", "Woven.", "Cotton");
    assertEquals(List.of("bio-baumwolle"), of(product));
  }

  private List<String> of(Product one) {
    return unproven().stream()
        .filter(found -> found.slug().equals(one.slug()))
        .map(CheckBadges.Unproven::word)
        .toList();
  }

  private static List<CheckBadges.Unproven> unproven() {
    return TestHouse.get(CheckBadges.class).unproven();
  }

  private ToldProduct told(Language language) {
    return proven.of(now(), language);
  }

  private String listed() {
    var rows =
        TestHouse.get(SearchProducts.class).named(List.of(product.slug()), ProductSearch.in("USD"));
    return proven.rows(rows).get(0).name();
  }

  private Product now() {
    return TestHouse.get(Products.class).getPublished(product.slug());
  }

  private Workshop home() {
    return TestHouse.get(Workshops.class).get(product.cooperative());
  }

  private void tell(String name, String craft, String material) {
    var shares = List.of(new MaterialShare(material, 100));
    var words = new EditProduct.Told(name, craft, "Keep it dry.", shares);
    TestHouse.get(EditProduct.class).tell(product.slug(), words, ADMIN);
  }

  private void translate(Map<String, String> texts) {
    var translate = TestHouse.get(TranslateProduct.class);
    var words = new TranslateProduct.Written(Language.DE, translate.seen(now()), texts);
    translate.write(product.slug(), words, ADMIN);
  }

  private static String refused(Runnable deed) {
    var no = assertThrows(Refused.class, deed::run);
    assertEquals(BadgeRefusal.SAID_WITHOUT_PROOF, no.reason());
    return (String) no.arguments().get(0);
  }

  private static void note(BadgeScope scope, String of) {
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    var paper = new NoteBadge.Paper("Seal", "S-1", today, today.plusDays(9));
    var claimed = new NoteBadge.Claimed(BadgeKind.ORGANIC, scope, of, paper, PDF);
    TestHouse.get(NoteBadge.class).note(claimed, ADMIN);
  }

  /** What the board keeps is older than its lifetime by then. */
  private static void later(int days) {
    TimeMachine.comeBack();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(days)));
  }
}
