package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.BuyerRef;

/** When somebody came to the door of an account, and how it ended. */
@ApplicationScoped
public class SignIns {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @SuppressWarnings("unchecked") // a native query of two columns
  JsonArray of(BuyerRef buyer) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT DATE_FORMAT(happened_at, '%Y-%m-%dT%H:%i:%sZ'), outcome FROM buyer_sign_in"
                    + " WHERE who = ? ORDER BY happened_at")
            .setParameter(1, buyer.value())
            .getResultList();
    var all = Json.createArrayBuilder();
    for (Object[] row : rows)
      all.add(
          Json.createObjectBuilder().add("at", (String) row[0]).add("outcome", (String) row[1]));
    return all.build();
  }
}
