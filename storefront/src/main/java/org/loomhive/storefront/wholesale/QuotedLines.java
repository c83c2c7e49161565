package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.ToldSheet;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.company.OrderQuote;
import org.loomhive.storefront.basket.OwnBasket;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;

/** Of each quoted line: how it is made, and a sample of it. */
@Named("quotedLines")
@RequestScoped
public class QuotedLines {
  @Inject QuotesPart quotes;
  @Inject OrderQuote order;
  @Inject Designs designs;
  @Inject Workshops workshops;
  @Inject OwnBasket basket;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Both stand in the form itself. */
  @Inject
  @ManagedProperty("#{param.quote}")
  String quote;

  @Inject
  @ManagedProperty("#{param.piece}")
  String piece;

  private final Map<EditionRef, ToldSheet> sheets = new HashMap<>();

  /** Null for what has none. */
  public ToldSheet sheet(Priced line) {
    return line.sheet().map(ref -> sheets.computeIfAbsent(ref, designs::told)).orElse(null);
  }

  /** The cooperative; of which group is not told outside. */
  public String workshop(Variant made) {
    return workshops.get(made.product().cooperative()).name();
  }

  /** A sample may be ordered: one is offered, and no order holds one. */
  public boolean isOpen(Quote of, Priced line) {
    return line.sample().isPresent() && quotes.isOpen(of) && !isBought(of, line);
  }

  public boolean isBought(Quote of, Priced line) {
    return line.sample().isPresent() && of.isSampled(line.sku());
  }

  public String sample() {
    var buyer = signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    var token = basket.orNew((HttpServletResponse) answer);
    var currency = order.sample(new QuoteRef(quote), new Sku(piece), token, buyer);
    notes.good("wholesale.sample.in.basket");
    return "/basket?faces-redirect=true&currency=" + currency;
  }
}
