package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.language.Language;

/** Reads of an account only what a letter needs: whoever writes letters may see no more. */
@ApplicationScoped
public class AccountStates {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @SuppressWarnings("unchecked") // a native query of four columns
  public Optional<AccountState> find(BuyerRef buyer) {
    Stream<Object[]> rows =
        em.createNativeQuery(
                "SELECT email, new_email, session_round, language FROM buyer_account"
                    + " WHERE ref = ?")
            .setParameter(1, buyer.value())
            .getResultStream();
    return rows.findFirst().map(AccountStates::state);
  }

  private static AccountState state(Object[] row) {
    var language = Language.find((String) row[3]).orElse(Language.EN);
    return new AccountState(
        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), language);
  }
}
