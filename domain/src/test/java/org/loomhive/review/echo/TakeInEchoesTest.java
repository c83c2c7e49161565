package org.loomhive.review.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.review.AReview.ADMIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Products;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.workbench.TestHouse;

class TakeInEchoesTest {
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 5, 4);

  private final TakeInEchoes quoting = TestHouse.get(TakeInEchoes.class);
  private final Echoes echoes = TestHouse.get(Echoes.class);
  private final String slug = AProduct.readyInStock(1).product().slug();

  @Test
  void it_stands_apart_with_its_source_counts_in_no_average_and_is_taken_down_again() {
    assertEquals(1, quoting.takeIn(List.of(line("Warm and light.")), ADMIN));
    var shown = echoes.shown(slug, 9).get(0);
    assertEquals("Guest book of the spring fair", shown.source());
    assertEquals(5, shown.stars().orElseThrow());
    assertEquals(0, TestHouse.get(Products.class).get(slug).rating().count());
    assertTrue(echoes.isQuoted(slug));
    quoting.takeDown(shown.ref(), ADMIN);
    quoting.takeDown(shown.ref(), ADMIN);
    assertEquals(List.of(), echoes.shown(slug, 9));
  }

  @Test
  void a_trial_says_of_each_line_what_would_become_of_it_and_writes_nothing() {
    var unknown = new Echo("no-such-piece", LAST_YEAR, "Fair").says("Good.", Language.EN);
    var tomorrow = new Echo(slug, LocalDate.of(2099, 1, 1), "Fair").says("Good.", Language.EN);
    var tried =
        quoting.tryOut(
            List.of(
                line("Warm and light."),
                line("Warm and light."),
                EchoLine.read(4, unknown, false),
                EchoLine.read(5, tomorrow, false),
                line("She was rescued, I heard.")),
            ADMIN);
    assertEquals(
        List.of(
            "good", "ECHOED_ALREADY", "ECHO_OF_NOTHING", "ECHO_OF_TOMORROW", "ECHO_TELLS_A_STORY"),
        tried.stream().map(TakeInEchoesTest::becomes).toList());
    assertEquals(List.of(), echoes.shown(slug, 9));
  }

  @Test
  void what_may_name_somebody_is_taken_in_only_when_it_was_read() {
    var named = line("Greetings to Kong Bina.");
    assertEquals("ECHO_UNREAD", becomes(quoting.tryOut(List.of(named), ADMIN).get(0)));
    var read = EchoLine.read(2, named.echo(), true);
    assertEquals("good", becomes(quoting.tryOut(List.of(read), ADMIN).get(0)));
  }

  @Test
  void one_line_that_is_not_good_keeps_the_whole_list_out() {
    var lines = List.of(line("Warm."), line("She was rescued, I heard."));
    assertEquals(EchoRefusal.ECHOES_WRONG, refusal(() -> quoting.takeIn(lines, ADMIN)));
    assertEquals(EchoRefusal.NO_ECHOES, refusal(() -> quoting.takeIn(List.of(), ADMIN)));
    assertEquals(List.of(), echoes.shown(slug, 9));
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertThrows(RuntimeException.class, () -> quoting.tryOut(lines, manager));
    quoting.takeIn(List.of(line("Warm.")), ADMIN);
    assertEquals(
        EchoRefusal.ECHOES_WRONG, refusal(() -> quoting.takeIn(List.of(line("Warm.")), ADMIN)));
  }

  private EchoLine line(String words) {
    var echo =
        new Echo(slug, LAST_YEAR, "Guest book of the spring fair")
            .says(words, Language.EN)
            .gives(5);
    return EchoLine.read(2, echo, false);
  }

  private static String becomes(EchoLine line) {
    return line.why().map(no -> no.reason().name()).orElse("good");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
