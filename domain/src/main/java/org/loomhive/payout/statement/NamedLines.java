package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.bank.BankStatement;
import org.loomhive.payout.bank.PayingAccounts;

/** Finds payments by what a bank calls them. */
@ApplicationScoped
public class NamedLines {
  private static final int AT_ONCE = 500;
  private static final int DAYS_ON_THE_WAY = 7;
  private static final int MOST_PROPOSED = 5;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PayingAccounts payingAccounts;

  /** Payments by each kind of name; several may share one that a bank gave. */
  record Found(
      Map<String, List<PayLine>> byUetr,
      Map<String, List<PayLine>> byRef,
      Map<String, List<PayLine>> byTheirs) {
    /**
     * The names of the house come before those of the bank. Several mean that it is none surely.
     */
    List<PayLine> meant(BankStatement.Names names) {
      var ours =
          Stream.concat(of(byUetr, names.uetr().stream()), of(byRef, names.endToEndId().stream()))
              .distinct()
              .toList();
      if (!ours.isEmpty()) return ours;
      return names.theirs().stream()
          .map(theirs -> byTheirs.getOrDefault(theirs, List.of()))
          .filter(lines -> !lines.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private static Stream<PayLine> of(Map<String, List<PayLine>> by, Stream<String> names) {
      return names.flatMap(name -> by.getOrDefault(name, List.of()).stream());
    }
  }

  Found find(Collection<BankStatement.Names> names) {
    return new Found(
        by("l.uetr", names.stream().flatMap(each -> each.uetr().stream()), PayLine::uetr),
        by("l.ref", refs(names), line -> line.ref().value()),
        by(
            "l.clearingRef",
            names.stream().flatMap(each -> each.theirs().stream()),
            line -> line.clearingRef().orElseThrow()));
  }

  private static Stream<PayLineRef> refs(Collection<BankStatement.Names> names) {
    return names.stream()
        .flatMap(each -> each.endToEndId().stream())
        .flatMap(text -> ref(text).stream());
  }

  private static Optional<PayLineRef> ref(String text) {
    try {
      return Optional.of(new PayLineRef(text));
    } catch (NotFound notOurForm) {
      return Optional.empty();
    }
  }

  private Map<String, List<PayLine>> by(
      String column, Stream<?> values, Function<PayLine, String> name) {
    var found = new HashMap<String, List<PayLine>>();
    for (var some : Portions.of(values.distinct().toList(), AT_ONCE))
      em.createQuery("select l from PayLine l where " + column + " in :values", PayLine.class)
          .setParameter("values", some)
          .getResultStream()
          .forEach(
              line -> found.computeIfAbsent(name.apply(line), k -> new ArrayList<>()).add(line));
    return found;
  }

  /** All lines of a run that went out, for a bank that books a run as one sum. */
  List<PayLine> sentIn(PayRunRef run) {
    return em.createQuery(
            "select l from PayLine l where l.run.ref = :run and l.sentAt is not null order by l.id",
            PayLine.class)
        .setParameter("run", run)
        .getResultList();
  }

  /** Those that it may be by amount, day and account. Only a person decides. */
  public List<PayLine> candidates(ParkedEntry entry) {
    var from = payingAccounts.find(entry.amount().currency());
    if (from.filter(ours -> ours.account().number().equals(entry.account())).isEmpty())
      return List.of();
    return em.createQuery(
            """
            select l from PayLine l where l.amount.minor = :minor
            and l.amount.currency = :currency and l.sentAt is not null
            and l.rejectedAt is null and l.run.executeOn between :from and :to
            order by l.id desc
            """,
            PayLine.class)
        .setParameter("minor", entry.amount().minor())
        .setParameter("currency", entry.amount().currency())
        .setParameter("from", earliest(entry))
        .setParameter("to", entry.bookedOn())
        .getResultStream()
        .filter(line -> line.isSettled() != entry.isDebit())
        .limit(MOST_PROPOSED)
        .toList();
  }

  /** A return takes longer than a payment. */
  private static LocalDate earliest(ParkedEntry entry) {
    return entry.bookedOn().minusDays(entry.isDebit() ? DAYS_ON_THE_WAY : 4L * DAYS_ON_THE_WAY);
  }
}
