package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.company.OrderQuote;
import org.loomhive.storefront.basket.OwnBasket;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.Quotes;

/**
 * Quotes that were sent to the company of whoever is signed in; she accepts one, and it lies in her
 * basket.
 */
@Named("companyQuotes")
@RequestScoped
public class QuotesPart {
  private static final Set<QuoteState> SHOWN =
      EnumSet.of(QuoteState.SENT, QuoteState.ACCEPTED, QuoteState.ORDERED, QuoteState.EXPIRED);

  @Inject Quotes quotes;
  @Inject Variants variants;
  @Inject OrderQuote order;
  @Inject WholesalePage page;
  @Inject OwnBasket basket;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Both stand in the form itself. */
  @Inject
  @ManagedProperty("#{param.quote}")
  String quote;

  @Inject
  @ManagedProperty("#{param.edition}")
  String edition;

  private List<Quote> shown;
  private Map<Sku, Variant> pieces;

  /** The newest first. */
  public List<Quote> getShown() {
    if (shown == null)
      shown =
          quotes.of(page.getCompany().ref()).stream()
              .filter(one -> SHOWN.contains(state(one)))
              .toList();
    return shown;
  }

  public QuoteState state(Quote one) {
    return one.state(quotes.today());
  }

  /** It may be accepted, or was and is not ordered whole yet. */
  public boolean isOpen(Quote one) {
    return state(one).isOpen();
  }

  public Variant piece(Sku sku) {
    if (pieces == null) pieces = variants.byArticle(skus());
    return pieces.get(sku);
  }

  private Set<Sku> skus() {
    return getShown().stream()
        .flatMap(one -> one.lines().stream())
        .map(Quote.Priced::sku)
        .collect(Collectors.toSet());
  }

  public String accept() {
    var buyer = signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    var token = basket.orNew((HttpServletResponse) answer);
    var put = order.put(new QuoteRef(quote), Integer.parseInt(edition), token, buyer);
    notes.good("wholesale.quote.in.basket");
    if (!put.noes().isEmpty())
      notes.warn(
          "wholesale.again.missing",
          put.noes().stream().map(HouseWords::sentence).collect(Collectors.joining(" ")));
    return "/basket?faces-redirect=true&currency=" + put.currency();
  }
}
