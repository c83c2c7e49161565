package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.terms.FindTerms;
import org.loomhive.wholesale.terms.WholesaleTerms;

/** What the shown piece costs the company of whoever is signed in. Asked for by no other page. */
@Named
@RequestScoped
public class WholesaleOffer {
  @Inject FindTerms find;
  @Inject ProductPage page;
  @Inject SignedIn signedIn;

  private Optional<WholesaleTerms> terms;

  private Optional<WholesaleTerms> terms() {
    if (terms == null)
      terms = signedIn.buyer().flatMap(buyer -> find.of(buyer, currency(), shown()));
    return terms;
  }

  private String currency() {
    return page.getCurrency();
  }

  private List<Variant> shown() {
    return List.of(page.getOffer().variant());
  }

  public boolean isSold() {
    return ladder().isPresent();
  }

  private Optional<Ladder> ladder() {
    return terms().flatMap(one -> one.ladder(page.getOffer().variant().sku()));
  }

  public List<Ladder.Band> getBands() {
    return ladder().orElseThrow().bands();
  }

  public QuantityRule getRule() {
    return terms().orElseThrow().rule(page.getOffer().variant().sku()).orElseThrow();
  }

  public String getCompany() {
    return terms().orElseThrow().company().facts().name();
  }
}
