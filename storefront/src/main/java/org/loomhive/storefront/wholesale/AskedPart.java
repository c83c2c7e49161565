package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.asked.AskedLine;
import org.loomhive.wholesale.asked.QuoteRequest;
import org.loomhive.wholesale.asked.QuoteRequests;

/** What her company asked for last, and what became of it. */
@Named("companyAsked")
@RequestScoped
public class AskedPart {
  private static final int SHOWN = 10;

  @Inject QuoteRequests requests;
  @Inject Variants variants;
  @Inject WholesalePage page;

  private List<QuoteRequest> shown;
  private Map<Sku, Variant> pieces;

  /** The newest first. */
  public List<QuoteRequest> getShown() {
    if (shown == null) shown = requests.of(page.getCompany().ref(), SHOWN);
    return shown;
  }

  public Variant piece(Sku sku) {
    if (pieces == null) {
      var asked =
          getShown().stream()
              .flatMap(one -> one.lines().stream())
              .map(AskedLine::sku)
              .collect(Collectors.toSet());
      pieces = variants.byArticle(asked);
    }
    return pieces.get(sku);
  }
}
