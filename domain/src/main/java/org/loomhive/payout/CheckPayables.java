package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.wage.item.SlipItemKind;

/**
 * Compares what members are owed, what is on its way to them and what they had before its time,
 * once by wages and payments and once by the journal. Healthy books give nothing; no repair is made
 * by itself, a person corrects with an entry that says why.
 */
@ApplicationScoped
public class CheckPayables {
  private static final String OWED =
      """
      SELECT member_ref AS party, currency, minor FROM earned_wage
      UNION ALL SELECT member_ref, currency, top_up_minor FROM slip
      UNION ALL SELECT member_ref, currency,
        CASE WHEN kind IN (%s) THEN -minor ELSE minor END FROM slip_item
      UNION ALL SELECT member_ref, currency, -minor FROM pay_line
        WHERE sent_at IS NOT NULL AND rejected_at IS NULL
      """
          .formatted(takingKinds());

  private static final String IN_TRANSIT =
      """
      SELECT member_ref AS party, currency, minor FROM pay_line
        WHERE sent_at IS NOT NULL AND rejected_at IS NULL AND settled_at IS NULL
      """;

  private static final String ADVANCED = given("ADVANCE", "ADVANCE_REPAID");
  private static final String PREPAID = given("PREPAYMENT", "PREPAID");

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The members for whom the two differ. */
  @Transactional
  public List<String> differing() {
    return em.createNativeQuery(
            "SELECT party FROM ("
                + compared(OWED, "WAGES_PAYABLE")
                + " UNION "
                + compared(IN_TRANSIT, "PAYOUTS_IN_TRANSIT")
                + " UNION "
                + compared(ADVANCED, "MEMBER_ADVANCES")
                + " UNION "
                + compared(PREPAID, "WORK_PREPAID")
                + ") differing ORDER BY party")
        .getResultStream()
        .map(String::valueOf)
        .toList();
  }

  /** What slips gave before its time, less what slips have had of it since; an asset. */
  private static String given(String given, String had) {
    return """
    SELECT member_ref AS party, currency, CASE kind WHEN '%1$s' THEN -minor ELSE minor END AS minor
      FROM slip_item WHERE kind IN ('%1$s', '%2$s')
    """
        .formatted(given, had);
  }

  private static String takingKinds() {
    return Stream.of(SlipItemKind.values())
        .filter(SlipItemKind::takes)
        .map(kind -> "'" + kind + "'")
        .collect(Collectors.joining(", "));
  }

  /** A liability stands below zero in the journal, so both together must be nothing. */
  private static String compared(String rows, String account) {
    return "SELECT party FROM ("
        + rows
        + " UNION ALL SELECT party, currency, minor FROM journal_line WHERE account = '"
        + account
        + "') both_sides GROUP BY party, currency HAVING SUM(minor) <> 0";
  }
}
