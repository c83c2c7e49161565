package org.loomhive.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.wording.Sign;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ReviewTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());

  private final WriteReview write = TestHouse.get(WriteReview.class);
  private final JudgeReview judge = TestHouse.get(JudgeReview.class);
  private final Reviews reviews = TestHouse.get(Reviews.class);
  private Variant basket;
  private Order order;

  @BeforeEach
  void a_basket_is_sent() {
    basket = AProduct.readyInStock(9);
    order = sent();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void it_opens_when_the_piece_is_there_and_closes_a_hundred_days_later() {
    assertEquals(List.of(), write.open(order));
    assertEquals(ReviewRefusal.NOT_WITH_YOU_YET, refusal(() -> say(order, 5, "Early")));
    pass(30);
    assertEquals(1, write.open(order).size());
    pass(140);
    assertEquals(ReviewRefusal.TOO_LATE, refusal(() -> say(order, 5, "Late")));
  }

  @Test
  void nothing_is_shown_before_somebody_has_read_it() {
    pass(30);
    var review = say(order, 5, "Strong and light.");
    assertEquals(ReviewState.WAITING, review.state());
    assertEquals(List.of(), reviews.published(slug(), 10));
    judge.publish(ReadReview.of(review), "Thank you.", ADMIN);
    var shown = reviews.published(slug(), 10).get(0);
    assertEquals("Strong and light.", shown.words());
    assertEquals("Thank you.", shown.answer());
    assertEquals(Language.FR, shown.language());
  }

  @Test
  void a_line_has_one_review_and_a_change_is_read_anew() {
    pass(30);
    var first = say(order, 5, "Strong.");
    judge.publish(ReadReview.of(first), "", ADMIN);
    var changed = say(order, 3, "One foot is short.");
    assertEquals(first.ref(), changed.ref());
    assertEquals(ReviewState.WAITING, changed.state());
    assertEquals(List.of(), reviews.published(slug(), 10));
  }

  @Test
  void what_she_changed_after_it_was_read_is_not_shown_before_it_is_read_again() {
    pass(30);
    var read = ReadReview.of(say(order, 5, "Strong."));
    var changed = say(order, 5, "Strong, made by my neighbour.");
    assertEquals(ReviewRefusal.WORDS_CHANGED, refusal(() -> judge.publish(read, "", ADMIN)));
    assertEquals(
        ReviewRefusal.WORDS_CHANGED, refusal(() -> judge.decline(read, ReviewReason.PLACE, ADMIN)));
    assertEquals(List.of(), reviews.published(slug(), 10));
    judge.publish(ReadReview.of(changed), "Thank you.", ADMIN);
    judge.publish(ReadReview.of(changed), "Thank you.", ADMIN);
    assertEquals(1, reviews.published(slug(), 10).size());
  }

  @Test
  void an_average_is_told_from_three_on_and_goes_with_what_is_taken_back() {
    pass(30);
    for (int stars : new int[] {5, 4}) publish(sent(), stars);
    assertFalse(product().rating().isShown());
    var third = sent();
    pass(60);
    judge.publish(ReadReview.of(say(third, 5, "Good.")), "", ADMIN);
    assertTrue(product().rating().isShown());
    assertEquals(new BigDecimal("4.7"), product().rating().average());
    write.withdraw(third.number(), 1);
    TestHouse.get(CountReviews.class).count(slug());
    assertFalse(product().rating().isShown());
    assertEquals("", reviews.find(third.number(), 1).orElseThrow().words());
  }

  @Test
  void after_a_year_a_review_counts_no_more() {
    pass(30);
    judge.publish(ReadReview.of(say(order, 5, "Good.")), "", ADMIN);
    assertEquals(1, product().rating().count());
    pass(30 + 366);
    TestHouse.get(CountReviews.class).old();
    assertEquals(0, product().rating().count());
  }

  @Test
  void what_names_a_member_is_flagged_and_talk_of_rescue_is_never_shown() {
    var cooperative = TestHouse.get(Cooperatives.class).get(product().cooperative());
    ACooperative.memberOf(cooperative);
    pass(30);
    var named = say(order, 5, "Greetings to Ka Test.");
    var signs = judge.signs(List.of(named)).get(named.ref());
    assertTrue(signs.stream().anyMatch(one -> one.sign() == Sign.PERSON), signs.toString());
    var story = say(order, 5, "She was rescued, I heard.");
    assertEquals(
        ReviewRefusal.TELLS_A_STORY, refusal(() -> judge.publish(ReadReview.of(story), "", ADMIN)));
    assertEquals(
        ReviewRefusal.ANSWER_TELLS_A_STORY,
        refusal(
            () ->
                judge.publish(ReadReview.of(say(order, 5, "Good")), "a survivor made it", ADMIN)));
  }

  @Test
  void who_is_declined_reads_why() {
    pass(30);
    var review = say(order, 1, "I know where they live.");
    assertEquals(
        ReviewRefusal.NEEDS_REASON,
        refusal(() -> judge.decline(ReadReview.of(review), null, ADMIN)));
    judge.decline(ReadReview.of(review), ReviewReason.PLACE, ADMIN);
    var kept = reviews.find(order.number(), 1).orElseThrow();
    assertEquals(ReviewState.DECLINED, kept.state());
    assertEquals(ReviewReason.PLACE, kept.reason().orElseThrow());
    assertEquals(0, product().rating().count());
  }

  @Test
  void a_manager_of_another_cooperative_does_not_see_it() {
    pass(30);
    var review = say(order, 5, "Good.");
    var other = new Actor("S-2", Set.of(Role.MANAGER), Set.of(CooperativeRef.random()));
    assertThrows(NotFound.class, () -> judge.publish(ReadReview.of(review), "", other));
    assertEquals(List.of(), reviews.seenBy(other, ReviewState.WAITING, 0, 10));
  }

  @Test
  void while_something_is_claimed_nothing_is_written() {
    pass(30);
    var asked = new AskReturn.Asked(order.number(), ReturnKind.CLAIM, Map.of(1, 1), "Crushed");
    TestHouse.get(AskReturn.class).ask(asked);
    assertEquals(ReviewRefusal.CLAIM_OPEN, refusal(() -> say(order, 1, "Crushed")));
  }

  @Test
  void a_buyer_is_asked_once_some_days_after_it_came() {
    var ask = TestHouse.get(AskForReviews.class);
    assertFalse(ask.ask(order.number()));
    pass(40);
    assertTrue(ask.sent().contains(order.number()));
    assertTrue(ask.ask(order.number()));
    assertFalse(ask.sent().contains(order.number()));
    var link = new StatusLink("a test key of good length");
    assertTrue(ask.tell(order.number(), link, "https://shop.example"));
    assertFalse(ask.tell(order.number(), link, "https://shop.example"));
    var said = TestHouse.get(FakeChannel.class).saidAbout(order.number().value());
    var letters = said.stream().filter(one -> one.key().equals(AskForReviews.WORDS)).toList();
    assertEquals(1, letters.size());
    assertTrue(letters.get(0).arguments().get(1).contains("/order/review?number="));
  }

  private Order sent() {
    var paid = AnOrder.paid(basket);
    AnOrder.send(paid.number(), 1);
    return TestHouse.get(org.loomhive.ordering.Orders.class).get(paid.number());
  }

  private void publish(Order of, int stars) {
    var before = TimeMachine.now();
    TimeMachine.travelTo(before.plus(Duration.ofDays(30)));
    judge.publish(ReadReview.of(say(of, stars, "Good.")), "", ADMIN);
    TimeMachine.travelTo(before);
  }

  private Review say(Order of, int stars, String words) {
    write.write(new WriteReview.Said(of.number(), 1, stars, words, Language.FR));
    return reviews.find(of.number(), 1).orElseThrow();
  }

  private static void pass(int days) {
    TimeMachine.comeBack();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(days)));
  }

  private String slug() {
    return basket.product().slug();
  }

  private Product product() {
    return TestHouse.get(Products.class).get(slug());
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
