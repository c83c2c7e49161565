package org.loomhive.payout.bank.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.payout.bank.BankRefusal;

/**
 * Takes in a list of bank codes, all of it or nothing: a line for each code, of a bank (four
 * letters) or of a branch (eleven signs), and after a semicolon the day on which it ended.
 */
@ApplicationScoped
public class LoadBankCodes {
  private static final Pattern CODE = Pattern.compile("[A-Z]{4}(0[A-Z0-9]{6})?");
  private static final int MOST_CODES = 400_000;
  private static final int AT_ONCE = 500;
  private static final int COLUMNS = 4;
  private static final int BANK_LETTERS = 4;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** One line. */
  private record Row(String code, LocalDate endedOn) {}

  /**
   * @param source where it is from, for example the name of the publisher and of the file
   * @param datedOn the day of which it is
   */
  @Transactional
  public BankCodeList load(byte[] content, String source, LocalDate datedOn, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    var rows = rows(new String(content, StandardCharsets.UTF_8));
    var list =
        new BankCodeList(source.strip(), datedOn, rows.size())
            .loadedBy(actor.ref(), clock.instant());
    em.persist(list);
    em.flush();
    for (var some : Portions.of(rows, AT_ONCE)) insert(list, some);
    return list;
  }

  private static List<Row> rows(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty() || lines.size() > MOST_CODES)
      throw new Refused(BankRefusal.CODES_TOO_MANY, MOST_CODES);
    var rows = lines.stream().map(LoadBankCodes::row).toList();
    var seen = new HashSet<String>();
    for (Row row : rows)
      if (!seen.add(row.code())) throw new Refused(BankRefusal.CODE_TWICE, row.code());
    return rows;
  }

  private static Row row(String line) {
    var parts = line.split(";", -1);
    if (!CODE.matcher(parts[0]).matches()) throw unreadable(line);
    if (parts.length == 1 || parts[1].isBlank()) return new Row(parts[0], null);
    try {
      return new Row(parts[0], LocalDate.parse(parts[1].strip()));
    } catch (DateTimeException noDay) {
      throw unreadable(line);
    }
  }

  private static Refused unreadable(String line) {
    return new Refused(BankRefusal.CODE_FORM, line.substring(0, Math.min(40, line.length())));
  }

  private void insert(BankCodeList list, List<Row> rows) {
    var marks = "(?,?,?,?),".repeat(rows.size());
    var query =
        em.createNativeQuery(
            "INSERT INTO bank_code (list_id, code, bank, ended_on) VALUES "
                + marks.substring(0, marks.length() - 1));
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      query.setParameter(i * COLUMNS + 1, list.id());
      query.setParameter(i * COLUMNS + 2, row.code());
      query.setParameter(i * COLUMNS + 3, row.code().substring(0, BANK_LETTERS));
      query.setParameter(
          i * COLUMNS + 4, row.endedOn() == null ? null : java.sql.Date.valueOf(row.endedOn()));
    }
    query.executeUpdate();
  }
}
