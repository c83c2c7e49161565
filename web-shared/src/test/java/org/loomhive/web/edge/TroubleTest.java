package org.loomhive.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void a_no_is_said_as_a_sentence_with_its_arguments() {
    var sentence = HouseWords.sentence(new Refused(AccountRefusal.PASSWORD_TOO_SHORT, 10));
    assertTrue(sentence.startsWith("A password needs at least 10 characters"), sentence);
  }

  private static Exception wrapped(RuntimeException inside) {
    return new IllegalStateException(new RuntimeException(inside));
  }
}
