package org.loomhive.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.badge.BadgeKind;
import org.loomhive.badge.BadgeRefusal;
import org.loomhive.badge.BadgeScope;
import org.loomhive.badge.NoteBadge;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ArticleTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());

  private final WriteArticle write = TestHouse.get(WriteArticle.class);
  private final TranslateArticle translate = TestHouse.get(TranslateArticle.class);
  private final ShowArticle show = TestHouse.get(ShowArticle.class);
  private final ShownArticles shown = TestHouse.get(ShownArticles.class);
  private final String slug = "text-" + UUID.randomUUID();

  @BeforeEach
  void begin() {
    write.begin(slug, ArticleKind.PAGE, ADMIN);
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_is_saved_is_shown_to_nobody_until_somebody_says_so() {
    assertEquals(1, write("First."));
    assertTrue(shown.find(slug).isEmpty());
    show(1, null, null);
    assertEquals(2, write("Second."));
    assertEquals(1, shown.find(slug).orElseThrow().number());
    show(2, null, null);
    assertEquals("<p>Second.</p>", shown.find(slug).orElseThrow().html());
    show(1, null, null);
    assertEquals(1, shown.find(slug).orElseThrow().number());
    show.hide(slug, null, ADMIN);
    assertTrue(shown.find(slug).isEmpty());
  }

  @Test
  void it_comes_and_goes_at_its_moments() {
    write("Winter.");
    show(1, at(2), at(5));
    assertTrue(shown.find(slug).isEmpty());
    later(3);
    assertEquals(1, shown.find(slug).orElseThrow().number());
    assertTrue(shown.all().stream().anyMatch(one -> one.slug().equals(slug)));
    later(6);
    assertTrue(shown.find(slug).isEmpty());
    assertTrue(shown.all().stream().noneMatch(one -> one.slug().equals(slug)));
  }

  @Test
  void what_is_set_later_counts_more_than_what_was_planned() {
    write("Winter.");
    show(1, null, at(5));
    write("Winter, with one letter mended.");
    show(2, null, null);
    later(6);
    assertEquals(2, shown.find(slug).orElseThrow().number());
  }

  @Test
  void no_text_tells_a_story_or_names_a_member() {
    write("Woven by survivors.");
    assertEquals(ArticleRefusal.TELLS_A_STORY, refusal(1));
    ACooperative.memberOf(ACooperative.inMeghalaya());
    write("Woven by Ka Test herself.");
    assertEquals(ArticleRefusal.NAMES_A_MEMBER, refusal(2));
    write("Woven in Meghalaya. [[no-such-piece]]");
    assertEquals(ArticleRefusal.NO_SUCH_PIECE, refusal(3));
    assertTrue(shown.find(slug).isEmpty());
  }

  @Test
  void a_text_that_claims_something_goes_with_its_paper() {
    write("All of our silk has the silk mark.");
    assertEquals(BadgeRefusal.SAID_WITHOUT_PROOF, refusal(1));
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    var paper = new NoteBadge.Paper("Seal", "9", today, today.plusDays(9));
    var pdf = "%PDF-1.4 seal".getBytes(StandardCharsets.US_ASCII);
    var product = AProduct.readyInStock(1).product().slug();
    var what = new NoteBadge.Claimed(BadgeKind.PURE_SILK, BadgeScope.PRODUCT, product, paper, pdf);
    TestHouse.get(NoteBadge.class).note(what, ADMIN);
    later(1);
    show(1, null, null);
    assertTrue(shown.find(slug).isPresent());
    later(11);
    assertTrue(shown.find(slug).isEmpty());
    assertTrue(shown.all().stream().noneMatch(one -> one.slug().equals(slug)));
  }

  @Test
  void a_version_is_told_in_another_language_and_a_newer_one_is_read_in_english() {
    write("First.");
    show(1, null, null);
    assertEquals("First.", read(Language.DE));
    tell(1, "Erstens.");
    assertEquals("Erstens.", read(Language.DE));
    assertEquals("First.", read(Language.FR));
    var all = shown.read(slug).orElseThrow();
    assertEquals(List.of(Language.EN, Language.DE), all.languages());
    tell(1, "Zuerst.");
    assertEquals("Zuerst.", read(Language.DE));
    write("Second.");
    show(2, null, null);
    assertEquals("Second.", read(Language.DE));
    assertEquals("<p>Zuerst.</p>", translate.draft(german(2)).orElseThrow().html());
    assertTrue(translate.find(german(2)).isEmpty());
  }

  @Test
  void what_is_told_without_a_title_is_taken_away() {
    write("First.");
    show(1, null, null);
    tell(1, "Erstens.");
    later(1);
    assertEquals("Titel", title(Language.DE));
    translate.write(german(1), new WriteArticle.Written("", "", ""), ADMIN);
    assertEquals("First.", read(Language.DE));
    later(2);
    assertEquals("A title", title(Language.DE));
  }

  @Test
  void no_language_is_a_way_around_what_a_text_may_say() {
    write("First.");
    assertEquals(ArticleRefusal.TELLS_A_STORY, toldRefusal("Gewebt von Überlebenden."));
    assertEquals(
        BadgeRefusal.SAID_WITHOUT_PROOF, toldRefusal("Mit Naturfarbstoff und nachhaltig."));
    assertEquals(ArticleRefusal.NO_SUCH_PIECE, toldRefusal("Dies: [[no-such-piece]]"));
    var place = new TranslateArticle.Place(slug, 9, Language.DE);
    var words = new WriteArticle.Written("T", "S", "W");
    assertThrows(Refused.class, () -> translate.write(place, words, ADMIN));
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertThrows(Refused.class, () -> translate.write(german(1), words, manager));
  }

  private TranslateArticle.Place german(int version) {
    return new TranslateArticle.Place(slug, version, Language.DE);
  }

  private void tell(int version, String text) {
    translate.write(german(version), new WriteArticle.Written("Titel", "Satz", text), ADMIN);
  }

  private Enum<?> toldRefusal(String text) {
    return assertThrows(Refused.class, () -> tell(1, text)).reason();
  }

  /** As other pages name it. */
  private String title(Language language) {
    var mine = shown.all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    return mine.orElseThrow().in(language).title();
  }

  private String read(Language language) {
    return Cleaned.text(shown.read(slug).orElseThrow().in(language).html());
  }

  @Test
  void only_the_network_writes_for_buyers() {
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    var words = new WriteArticle.Written("T", "S", "W");
    var no = assertThrows(Refused.class, () -> write.write(slug, words, manager));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
  }

  private int write(String text) {
    return write.write(slug, new WriteArticle.Written("A title", "A summary", text), ADMIN);
  }

  private void show(int version, Instant from, Instant until) {
    show.show(new ShowArticle.Wanted(slug, version, from, until), ADMIN);
  }

  private Enum<?> refusal(int version) {
    return assertThrows(Refused.class, () -> show(version, null, null)).reason();
  }

  private static Instant at(int days) {
    return TimeMachine.now().plus(Duration.ofDays(days));
  }

  private static void later(int days) {
    TimeMachine.comeBack();
    TimeMachine.travelTo(at(days));
  }
}
