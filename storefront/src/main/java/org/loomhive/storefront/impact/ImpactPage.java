package org.loomhive.storefront.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.impact.Figures;
import org.loomhive.impact.PublishedFigure;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;

/** The figures that anybody may read. What is counted from the books is rounded down here. */
@Named("impactPage")
@RequestScoped
public class ImpactPage {
  private static final String CURRENCY = "INR";
  private static final long STEP_MINOR = 1_000_000; // ten thousand rupees

  @Inject Figures figures;
  @Inject Journal journal;

  private List<PublishedFigure> published;

  /** Null while it is less than one step. */
  public Money getEarned() {
    long minor = journal.balance(Account.WAGES, CURRENCY).minor();
    return minor < STEP_MINOR ? null : Money.ofMinor(minor - minor % STEP_MINOR, CURRENCY);
  }

  public List<PublishedFigure> getPublished() {
    if (published == null) published = figures.newest();
    return published;
  }

  public boolean isNothing() {
    return getPublished().isEmpty() && getEarned() == null;
  }
}
