package org.loomhive.wholesale.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.terms.FindTerms;

/** What the pieces of a request cost its company today, before anybody has made a quote of it. */
@ApplicationScoped
public class PriceRequest {
  @Inject Variants variants;
  @Inject FindTerms find;

  /** By the band of its number, else as everybody pays. */
  List<Priced> of(Company company, String currency, Map<Sku, Integer> pieces) {
    var found = variants.of(pieces.keySet());
    var terms = find.of(company.contact(), currency, found);
    var priced = new ArrayList<Priced>();
    pieces.forEach(
        (sku, count) -> {
          var piece = offered(found, sku);
          var each =
              terms
                  .flatMap(all -> all.ladder(sku))
                  .flatMap(ladder -> ladder.at(count))
                  .orElseGet(() -> piece.priceIn(currency));
          priced.add(new Priced(sku, count, each));
        });
    return priced;
  }

  private static Variant offered(List<Variant> found, Sku sku) {
    return found.stream()
        .filter(one -> one.sku().equals(sku) && one.isOffered())
        .findFirst()
        .orElseThrow(() -> new NotFound("variant", sku));
  }
}
