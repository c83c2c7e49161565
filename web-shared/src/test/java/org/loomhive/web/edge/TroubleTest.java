package org.loomhive.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.web.HouseWords;

class TroubleTest {
  @Test
  void each_kind_has_its_status_however_deep_it_is_wrapped() {
    assertEquals(404, Trouble.status(wrapped(new NotFound("order", "O-1"))));
    assertEquals(409, Trouble.status(wrapped(new Refused(AccountRefusal.EMAIL_TAKEN))));
    assertEquals(403, Trouble.status(wrapped(new Refused(ActorRefusal.NOT_YOUR_ROLE))));
    assertEquals(500, Trouble.status(wrapped(new NullPointerException())));
  }

  @Test
  void a_database_that_is_away_is_no_bug() {
    assertEquals(503, Trouble.status(sql("08S01", 0)));
    assertEquals(503, Trouble.status(sql("08004", 1040)));
    assertEquals(503, Trouble.status(sql("70100", 1927)));
    assertEquals(500, Trouble.status(sql("42S02", 1146)));
    assertEquals(500, Trouble.status(sql(null, 0)));
  }

  @Test
  void two_who_want_the_same_row_are_no_bug() {
    assertEquals(409, Trouble.status(wrapped(new OptimisticLockException())));
    for (int code : new int[] {1205, 1213, 1020})
      assertEquals(409, Trouble.status(sql("40001", code)));
    assertEquals(500, Trouble.status(sql("23000", 1062)));
  }

  private static Exception sql(String state, int code) {
    return new IllegalStateException(new RuntimeException(new SQLException("words", state, code)));
  }

  @Test
  void a_no_is_said_as_a_sentence_with_its_arguments() {
    var sentence = HouseWords.sentence(new Refused(AccountRefusal.PASSWORD_TOO_SHORT, 10));
    assertTrue(sentence.startsWith("A password needs at least 10 characters"), sentence);
  }

  private static Exception wrapped(RuntimeException inside) {
    return new IllegalStateException(new RuntimeException(inside));
  }
}
