package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the whole journal again, day by day: are the hashes those that were written when the days
 * were closed, and do the balances that were kept come out of the entries?
 */
@ApplicationScoped
public class CheckClosings {
  @Inject Closings closings;

  /** What is wrong with a day. */
  public enum Trouble {
    /** A day between two closed ones was never closed, or its closing was taken away. */
    DAY_MISSING,
    /** It does not build on the day before. */
    CHAIN_BROKEN,
    /** What was posted on it is not what stood there when it was closed. */
    ENTRIES_CHANGED,
    /** A balance that was kept does not come out of the entries. */
    BALANCE_DIFFERS
  }

  /** The first day at which something is wrong; after it nothing can be said. */
  public record Broken(LocalDate day, Trouble trouble) {}

  /** Empty for healthy books. */
  @Transactional
  public Optional<Broken> firstBroken() {
    var walk = new Walk();
    for (var next = closings.after(LocalDate.EPOCH); next.isPresent(); ) {
      var closing = next.get();
      var trouble = walk.step(closing, kept(closing), closings);
      if (trouble.isPresent()) return Optional.of(new Broken(closing.day(), trouble.get()));
      next = closings.after(closing.day());
    }
    return Optional.empty();
  }

  private static Map<BalanceOf, Long> kept(DayClosing closing) {
    return closing.balances().stream().collect(Collectors.toMap(DayBalance::of, DayBalance::minor));
  }

  /** From the first day on, with what is known by then. */
  private static final class Walk {
    private final Map<BalanceOf, Long> balances = new HashMap<>();
    private LocalDate next;
    private String hash = DayClosing.NOTHING;

    Optional<Trouble> step(DayClosing closing, Map<BalanceOf, Long> kept, Closings closings) {
      if (next != null && !closing.day().equals(next)) return Optional.of(Trouble.DAY_MISSING);
      if (!closing.previousHash().equals(hash)) return Optional.of(Trouble.CHAIN_BROKEN);
      var content = closings.content(closing.day(), hash);
      if (!closing.hash().equals(content.hash())) return Optional.of(Trouble.ENTRIES_CHANGED);
      if (!kept.equals(rebuilt(content))) return Optional.of(Trouble.BALANCE_DIFFERS);
      next = closing.day().plusDays(1);
      hash = closing.hash();
      return Optional.empty();
    }

    private Map<BalanceOf, Long> rebuilt(DayContent content) {
      content.moved().forEach((of, minor) -> balances.merge(of, minor, Math::addExact));
      return content.moved().keySet().stream().collect(Collectors.toMap(of -> of, balances::get));
    }
  }
}
