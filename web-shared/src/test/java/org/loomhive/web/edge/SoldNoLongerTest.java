package org.loomhive.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;

class SoldNoLongerTest {
  @Test
  void what_is_not_there_any_more_is_not_found_and_has_its_own_sentence() {
    var gone = new NotFound("product", "shawl", new Refused(CatalogRefusal.NO_LONGER_SOLD));
    var trouble = new RuntimeException(gone);
    assertEquals(404, Trouble.status(trouble));
    var said = Trouble.find(Refused.class, trouble);
    assertEquals(CatalogRefusal.NO_LONGER_SOLD, said.reason());
  }
}
