package org.loomhive.wholesale.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.price.OrderMinimums;
import org.loomhive.wholesale.price.QuantityRules;

/** The one door to prices of wholesale: it opens for the contact of an approved company only. */
@ApplicationScoped
public class FindTerms {
  @Inject Companies companies;
  @Inject Ladders ladders;
  @Inject QuantityRules rules;
  @Inject OrderMinimums minimums;

  /** Empty for whoever buys for no company, or for one that was not approved or is paused. */
  public Optional<WholesaleTerms> of(
      BuyerRef buyer, String currency, Collection<Variant> variants) {
    return companies
        .of(buyer)
        .filter(Company::isApproved)
        .map(company -> terms(company, currency, variants));
  }

  /** The same with all that is sold to companies in this currency. */
  public Optional<LineSheet> sheet(BuyerRef buyer, String currency) {
    return companies.of(buyer).filter(Company::isApproved).map(one -> sheet(one, currency));
  }

  private LineSheet sheet(Company company, String currency) {
    var sold = ladders.sold(currency);
    var terms = terms(company, currency, sold);
    return new LineSheet(
        terms, sold.stream().filter(one -> terms.ladder(one.sku()).isPresent()).toList());
  }

  private WholesaleTerms terms(Company company, String currency, Collection<Variant> variants) {
    var sold = today(currency, variants);
    var ruled = variants.stream().filter(one -> sold.containsKey(one.sku())).toList();
    return new WholesaleTerms(company, sold, rules.of(ruled), minimums.in(currency));
  }

  private Map<Sku, Ladder> today(String currency, Collection<Variant> variants) {
    var written = ladders.of(variants.stream().map(Variant::sku).toList(), currency);
    var today = new HashMap<Sku, Ladder>();
    for (Variant one : variants)
      if (written.containsKey(one.sku()) && one.findPrice(currency).isPresent())
        today.put(one.sku(), written.get(one.sku()).within(one.breakdownIn(currency)));
    return today;
  }
}
