package org.loomhive.payout.bank.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.loomhive.kernel.leaf.Portions;

/** Which bank codes there are, by the newest list that was loaded. */
@ApplicationScoped
public class BankCodes {
  private static final int BANK_LETTERS = 4;
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** What the list says of a code. */
  public enum Standing {
    GOOD,
    UNKNOWN,
    /** It was given up when branches or banks were merged. */
    ENDED
  }

  public Optional<BankCodeList> newest() {
    return em.createQuery("select l from BankCodeList l order by l.id desc", BankCodeList.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Empty as long as no list was loaded: then the form is all that can be asked. */
  public Map<String, Standing> standing(Collection<String> codes) {
    var list = newest();
    if (list.isEmpty() || codes.isEmpty()) return Map.of();
    var asked = new HashSet<>(codes);
    codes.forEach(code -> asked.add(bank(code)));
    var rows = rows(list.get(), asked);
    var withBranches = withBranches(list.get(), codes);
    var standing = new HashMap<String, Standing>();
    for (String code : codes) standing.put(code, standing(code, rows, withBranches));
    return standing;
  }

  private static Standing standing(String code, Map<String, Boolean> ended, Set<String> branches) {
    var bank = bank(code);
    if (ended.getOrDefault(code, false) || ended.getOrDefault(bank, false)) return Standing.ENDED;
    if (ended.containsKey(code)) return Standing.GOOD;
    boolean bankIsKnown = ended.containsKey(bank) && !branches.contains(bank);
    return bankIsKnown ? Standing.GOOD : Standing.UNKNOWN;
  }

  /** Codes that are in the list, and whether they ended. */
  private Map<String, Boolean> rows(BankCodeList list, Collection<String> codes) {
    var found = new HashMap<String, Boolean>();
    for (var some : Portions.of(codes, AT_ONCE))
      for (Object row : among("SELECT code, ended_on IS NOT NULL FROM bank_code", list, some))
        found.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue() != 0);
    return found;
  }

  /** Banks whose branches are listed one by one. */
  private Set<String> withBranches(BankCodeList list, Collection<String> codes) {
    var banks = codes.stream().map(BankCodes::bank).distinct().toList();
    var found = new HashSet<String>();
    for (var some : Portions.of(banks, AT_ONCE))
      branches(list, some).forEach(bank -> found.add((String) bank));
    return found;
  }

  private Stream<?> branches(BankCodeList list, List<String> banks) {
    var sql =
        "SELECT DISTINCT bank FROM bank_code WHERE LENGTH(code) > 4 AND list_id = ?1 AND bank IN ";
    return query(sql, list, banks).stream();
  }

  private List<?> among(String select, BankCodeList list, List<String> codes) {
    return query(select + " WHERE list_id = ?1 AND code IN ", list, codes);
  }

  private List<?> query(String sql, BankCodeList list, List<String> values) {
    var marks = new ArrayList<String>();
    for (int i = 0; i < values.size(); i++) marks.add("?" + (i + 2));
    var query = em.createNativeQuery(sql + "(" + String.join(",", marks) + ")");
    query.setParameter(1, list.id());
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 2, values.get(i));
    return query.getResultList();
  }

  private static String bank(String code) {
    return code.substring(0, Math.min(BANK_LETTERS, code.length()));
  }
}
