package org.loomhive.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.shelf.RowsTouched;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class OutboxTest {
  /** An event of this test only. */
  public record SomethingHappened(String what, boolean troubles) {}

  /** Remembers what it was told. */
  @ApplicationScoped
  public static class Listener {
    final List<String> heard = new CopyOnWriteArrayList<>();

    private volatile String mended = "";

    void on(@Observes SomethingHappened event) {
      if (event.troubles() && !event.what().equals(mended))
        throw new IllegalStateException("told in vain");
      heard.add(event.what());
    }

    public void mend(String what) {
      mended = what;
    }

    public List<String> heard() {
      return List.copyOf(heard);
    }
  }

  private final Listener listener = TestHouse.get(Listener.class);
  private final TellOutbox tell = TestHouse.get(TellOutbox.class);
  private final String what = UUID.randomUUID().toString();

  @Test
  void what_was_added_is_told_once() {
    TestHouse.inTransaction(() -> add(false));
    tell.all();
    tell.all();
    assertEquals(1, times());
  }

  @Test
  void what_was_told_before_is_not_read_again() {
    TestHouse.inTransaction(
        () -> {
          for (int i = 0; i < 300; i++) add(false);
        });
    tell.all();
    assertEquals(300, times());
    assertTrue(TestHouse.get(RowsTouched.class).read(tell::due) < 150);
  }

  @Test
  void what_was_rolled_back_is_never_told() {
    assertThrows(
        IllegalStateException.class,
        () ->
            TestHouse.inTransaction(
                () -> {
                  add(false);
                  throw new IllegalStateException("rolled back");
                }));
    tell.all();
    assertFalse(listener.heard().contains(what));
  }

  @Test
  void an_event_that_fails_waits_and_does_not_stop_the_others() {
    TestHouse.inTransaction(
        () -> {
          add(true);
          add(false);
        });
    tell.all();
    assertTrue(listener.heard().contains(what));
  }

  @Test
  void what_is_kept_of_a_trouble_repeats_no_message() throws Exception {
    TestHouse.inTransaction(() -> add(true));
    tell.all();
    try (var db = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var row =
            db.prepareStatement("select last_trouble from outbox_message where payload like ?")) {
      row.setString(1, "%" + what + "%");
      var rows = row.executeQuery();
      assertTrue(rows.next());
      assertTrue(rows.getString(1).startsWith("java.lang.IllegalStateException @org.loomhive"));
      assertFalse(rows.getString(1).contains("told in vain"));
    }
  }

  @Test
  void what_failed_for_days_is_seen_and_told_as_soon_as_its_trouble_is_over() {
    var outbox = TestHouse.get(Outbox.class);
    TestHouse.inTransaction(() -> add(true));
    for (int i = 0; i < 14; i++) tellAnHourLater();
    long stuck = outbox.stuck();
    assertTrue(stuck > 0);
    assertEquals(0, times());
    listener.mend(what);
    tellAnHourLater();
    assertEquals(1, times());
    assertEquals(stuck - 1, outbox.stuck());
    TimeMachine.comeBack();
  }

  private void tellAnHourLater() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(61)));
    tell.all();
  }

  @Test
  void many_workers_tell_each_event_once() throws Exception {
    TestHouse.inTransaction(
        () -> {
          for (int i = 0; i < 40; i++) add(false);
        });
    var workers = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> work = tell::all;
      for (var result : workers.invokeAll(List.of(work, work, work, work))) result.get();
    } finally {
      workers.shutdown();
    }
    assertEquals(40, times());
  }

  private void add(boolean troubles) {
    TestHouse.get(Outbox.class).add(new SomethingHappened(what, troubles));
  }

  private long times() {
    return listener.heard().stream().filter(what::equals).count();
  }
}
