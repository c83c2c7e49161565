package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** The line to the database breaks when the first of two lots was given and the second was not. */
class BrokenHandOverTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final WorkOrder work = AWorkOrder.takenOf(6, cooperative, weaver);
  private final Holdings holdings = TestHouse.get(Holdings.class);
  private final HandOverMaterial handOver = TestHouse.get(HandOverMaterial.class);

  @Test
  void none_of_its_lots_is_given_and_done_again_each_is_given_once() throws Exception {
    var lots = holdings.forWork(work.number()).stream().map(Holding::lot).toList();
    assertEquals(2, lots.size());
    var hands = Executors.newSingleThreadExecutor();
    try (var other = connect()) {
      lock(other, lots.get(1));
      var given = hands.submit(() -> handOver.handOver(work.number()));
      breakTheLineThatWaits(given);
      assertThrows(ExecutionException.class, given::get);
      other.rollback();
    } finally {
      hands.shutdown();
    }
    assertTrue(holdings.of(weaver).isEmpty(), "she holds nothing");
    assertEquals(List.of(), TestHouse.get(IssueSlips.class).of(work.number()));
    for (int i = 0; i < 2; i++) handOver.handOver(work.number());
    assertEquals(2, TestHouse.get(IssueSlips.class).of(work.number()).get(0).lines().size());
    assertEquals(1, TestHouse.get(IssueSlips.class).of(work.number()).size());
    assertEquals(
        Quantity.of("1.890", Unit.KILOGRAM),
        holdings.of(weaver).stream()
            .map(Holding::held)
            .reduce(Quantity.zero(Unit.KILOGRAM), Quantity::plus));
  }

  private static Connection connect() throws SQLException {
    var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void lock(Connection connection, LotNumber lot) throws SQLException {
    try (var sql =
        connection.prepareStatement("SELECT id FROM material_lot WHERE number = ? FOR UPDATE")) {
      sql.setString(1, lot.value());
      assertTrue(sql.executeQuery().next());
    }
  }

  /** Whoever waits for the second lot has given the first. */
  private static void breakTheLineThatWaits(Future<?> given) throws SQLException {
    var until = Instant.now().plus(PATIENCE);
    try (var connection = connect();
        var sql = connection.createStatement()) {
      while (Instant.now().isBefore(until) && !given.isDone()) {
        try (var row =
            sql.executeQuery(
                "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                    + " AND time_ms > 200 AND info LIKE '%material_lot%FOR UPDATE%'")) {
          if (row.next()) {
            connection.createStatement().execute("KILL " + row.getLong(1));
            return;
          }
        }
      }
    }
    fail("nobody waited for the second lot");
  }
}
