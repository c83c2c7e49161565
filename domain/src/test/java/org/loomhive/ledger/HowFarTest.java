package org.loomhive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HowFarTest {
  private final HowFar howFar = TestHouse.get(HowFar.class);
  private final String work = "test " + UUID.randomUUID();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void is_read_by_others_before_the_work_is_done() {
    TestHouse.inTransaction(
        () -> {
          howFar.tell(work, 1_000, 3_000);
          howFar.tell(work, 2_000, 3_000);
          var step = TestHouse.get(HowFar.class).of(work).orElseThrow();
          assertEquals(2_000, step.done());
          assertEquals(66, step.percent());
        });
  }

  @Test
  void stays_told_when_the_work_is_rolled_back_but_is_not_believed_for_long() {
    assertThrows(
        IllegalStateException.class,
        () ->
            TestHouse.inTransaction(
                () -> {
                  howFar.tell(work, 1_000, 3_000);
                  throw new IllegalStateException("power cut");
                }));
    assertEquals(1_000, howFar.of(work).orElseThrow().done());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(1)));
    assertEquals(Optional.empty(), howFar.of(work));
  }

  @Test
  void is_nothing_when_all_is_done_or_little_was_to_do() {
    howFar.tell(work, 3_000, 3_000);
    assertEquals(Optional.empty(), howFar.of(work));
    howFar.tell(work + " small", 3, 5);
    assertEquals(Optional.empty(), howFar.of(work + " small"));
  }
}
