package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.loomhive.kernel.BuyerRef;

/** Which letters of the house she asked for, under the address that she has shown to be hers. */
@ApplicationScoped
public class NewsletterRecord {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @SuppressWarnings("unchecked") // a native query of three columns
  JsonArray of(BuyerRef buyer) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                SELECT language, DATE_FORMAT(asked_at, '%Y-%m-%dT%H:%i:%sZ'),
                  DATE_FORMAT(confirmed_at, '%Y-%m-%dT%H:%i:%sZ')
                FROM buyer_newsletter WHERE who = ? ORDER BY asked_at
                """)
            .setParameter(1, buyer.value())
            .getResultList();
    var all = Json.createArrayBuilder();
    for (Object[] row : rows)
      all.add(
          Json.createObjectBuilder()
              .add("language", (String) row[0])
              .add("askedAt", (String) row[1])
              .add("confirmedAt", Objects.toString(row[2], "")));
    return all.build();
  }
}
