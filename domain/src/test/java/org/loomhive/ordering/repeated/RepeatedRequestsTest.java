package org.loomhive.ordering.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class RepeatedRequestsTest {
  private static final String REQUEST = Fingerprint.of("request");
  private static final String OTHER = Fingerprint.of("another request");
  private final RepeatedRequests requests = TestHouse.get(RepeatedRequests.class);
  private final String key = Fingerprint.of(UUID.randomUUID().toString());

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void only_the_first_one_under_a_key_works() {
    assertTrue(requests.begin(key, REQUEST));
    assertFalse(requests.begin(key, REQUEST));
    assertEquals(0, requests.earlier(key).status());
    requests.done(key, 201, "sealed");
    assertFalse(requests.begin(key, REQUEST));
    assertEquals(new RepeatedRequests.Earlier(REQUEST, 201, "sealed"), requests.earlier(key));
  }

  @Test
  void what_was_refused_may_be_tried_again() {
    requests.begin(key, REQUEST);
    requests.forget(key);
    assertTrue(requests.begin(key, OTHER));
  }

  @Test
  void a_request_whose_node_died_is_taken_over_once_after_a_minute() {
    requests.begin(key, REQUEST);
    later(Duration.ofSeconds(59));
    assertFalse(requests.begin(key, REQUEST));
    later(Duration.ofSeconds(2));
    assertFalse(requests.begin(key, OTHER));
    assertTrue(requests.begin(key, REQUEST));
    assertFalse(requests.begin(key, REQUEST));
  }

  @Test
  void what_was_answered_is_never_done_again() {
    requests.begin(key, REQUEST);
    requests.done(key, 200, "sealed");
    later(Duration.ofHours(23));
    assertFalse(requests.begin(key, REQUEST));
  }

  @Test
  void answers_are_forgotten_after_a_day() {
    requests.begin(key, REQUEST);
    requests.done(key, 200, "sealed");
    later(Duration.ofHours(25));
    var fresh = Fingerprint.of(UUID.randomUUID().toString());
    requests.begin(fresh, REQUEST);
    TestHouse.asAJob(() -> assertTrue(TestHouse.get(SweepRequests.class).all() > 0));
    assertTrue(requests.begin(key, OTHER));
    assertFalse(requests.begin(fresh, REQUEST));
  }

  @Test
  void a_kept_answer_opens_with_the_key_of_the_caller_and_our_secret_only() {
    var seal = new AnswerSeal("a secret of good length");
    var closed = seal.close("the caller's key", "basket token");
    assertFalse(closed.contains("token"));
    assertNotEquals(closed, seal.close("the caller's key", "basket token"));
    assertEquals("basket token", seal.open("the caller's key", closed));
    assertThrows(IllegalStateException.class, () -> seal.open("another key", closed));
    var otherHouse = new AnswerSeal("another secret of length");
    assertThrows(IllegalStateException.class, () -> otherHouse.open("the caller's key", closed));
  }

  private static void later(Duration by) {
    TimeMachine.travelTo(TimeMachine.now().plus(by));
  }
}
