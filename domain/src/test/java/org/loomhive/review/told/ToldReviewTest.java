package org.loomhive.review.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.review.AReview.ADMIN;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.AReview;
import org.loomhive.review.JudgeReview;
import org.loomhive.review.ReadReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRefusal;
import org.loomhive.review.Reviews;
import org.loomhive.review.WriteReview;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ToldReviewTest {
  private final TellReview tell = TestHouse.get(TellReview.class);
  private final ToldReviews told = TestHouse.get(ToldReviews.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void it_is_read_in_the_language_in_which_it_is_told_and_in_no_other() {
    var review = AReview.published("Sehr leicht.", "Danke.");
    say(review, Language.JA, "とても軽いです。", "ありがとうございます。");
    var japanese = told.current(List.of(review), Language.JA).get(0);
    assertEquals("とても軽いです。", japanese.words());
    assertEquals("ありがとうございます。", japanese.answer());
    assertEquals(List.of(), told.current(List.of(review), Language.EN));
    say(review, Language.JA, " ", "");
    assertTrue(told.find(review.ref(), Language.JA).isEmpty());
  }

  @Test
  void once_its_buyer_or_the_house_says_something_else_the_original_is_read() {
    var review = AReview.published("Sehr leicht.", "");
    say(review, Language.EN, "Very light.", "");
    TestHouse.get(JudgeReview.class).publish(ReadReview.of(review), "Danke.", ADMIN);
    assertOutdated(review);
    say(review, Language.EN, "Very light.", "Thank you.");
    TestHouse.get(WriteReview.class)
        .write(new WriteReview.Said(review.order(), 1, 1, "Zu schwer.", Language.DE));
    assertOutdated(review);
    TestHouse.get(WriteReview.class).withdraw(review.order(), 1);
    assertTrue(told.find(review.ref(), Language.EN).isEmpty());
  }

  @Test
  void what_was_changed_after_it_was_read_is_not_told_as_it_was() {
    var review = AReview.published("Sehr leicht.", "");
    var read = ReadReview.of(review);
    TestHouse.get(JudgeReview.class).publish(read, "Danke.", ADMIN);
    var said = new TellReview.Said(read, Language.EN, "Very light.", "");
    assertEquals(ReviewRefusal.WORDS_CHANGED, refusal(() -> tell.tell(said, ADMIN)));
    assertTrue(told.find(review.ref(), Language.EN).isEmpty());
  }

  private void assertOutdated(Review review) {
    var now = TestHouse.get(Reviews.class).get(review.ref());
    assertEquals(List.of(), told.current(List.of(now), Language.EN));
    assertFalse(told.find(review.ref(), Language.EN).orElseThrow().isCurrent(now));
  }

  @Test
  void talk_of_rescue_is_told_in_no_language_and_nothing_is_told_in_its_own() {
    var review = AReview.published("Sehr leicht.", "Danke.");
    assertEquals(
        ReviewRefusal.TELLS_A_STORY,
        refusal(() -> say(review, Language.EN, "She was rescued, I heard.", "")));
    assertEquals(
        ReviewRefusal.ANSWER_TELLS_A_STORY,
        refusal(() -> say(review, Language.EN, "Light.", "a survivor made it")));
    assertThrows(NotFound.class, () -> say(review, Language.DE, "Leicht.", ""));
  }

  private void say(Review review, Language language, String words, String answer) {
    var now = TestHouse.get(Reviews.class).get(review.ref());
    tell.tell(new TellReview.Said(ReadReview.of(now), language, words, answer), ADMIN);
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
