package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.loomhive.buyer.branch.Branches;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.wholesale.asked.QuoteRequest;
import org.loomhive.wholesale.asked.QuoteRequests;
import org.loomhive.wholesale.company.Colleague;
import org.loomhive.wholesale.company.Colleagues;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/**
 * The company for which she buys: as its contact what she said of it and what the house answered,
 * as a colleague its name and since when.
 */
@ApplicationScoped
public class CompanyRecord {
  @Inject Companies companies;
  @Inject Colleagues colleagues;
  @Inject Branches branches;
  @Inject QuoteRequests requests;

  JsonArray of(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    companies.of(buyer).ifPresent(company -> all.add(told(company, buyer)));
    return all.build();
  }

  private JsonObjectBuilder told(Company company, BuyerRef buyer) {
    return colleagues
        .find(buyer)
        .map(one -> joined(company, one))
        .orElseGet(() -> told(company).add("branches", branchesOf(company)));
  }

  private static JsonObjectBuilder joined(Company company, Colleague colleague) {
    return Json.createObjectBuilder()
        .add("name", company.facts().name())
        .add("joinedAt", colleague.joinedAt().toString());
  }

  private JsonArrayBuilder branchesOf(Company company) {
    return OrderRecord.all(branches.of(company.ref()), one -> OrderRecord.address(one.address()));
  }

  private JsonObjectBuilder told(Company company) {
    var facts = company.facts();
    return Json.createObjectBuilder()
        .add("name", facts.name())
        .add("country", facts.country())
        .add("shopAddress", facts.shopAddress())
        .add("webSite", facts.webSite())
        .add("taxId", facts.taxId().orElse(""))
        .add("appliedAt", company.appliedAt().toString())
        .add("state", company.state().name())
        .add("reason", company.reason().orElse(""))
        .add("asked", asked(company));
  }

  private JsonArrayBuilder asked(Company company) {
    var all = Json.createArrayBuilder();
    for (QuoteRequest request : requests.of(company.ref(), Integer.MAX_VALUE))
      all.add(
          Json.createObjectBuilder()
              .add("request", request.ref().value())
              .add("askedAt", request.askedAt().toString())
              .add("pieces", pieces(request))
              .add("currency", request.currency())
              .add("wish", request.wish())
              .add("sampleFirst", request.isSampleFirst())
              .add("state", request.state().name())
              .add("reason", request.declinedWhy().orElse("")));
    return all;
  }

  private static JsonObjectBuilder pieces(QuoteRequest request) {
    var pieces = Json.createObjectBuilder();
    request.lines().forEach(line -> pieces.add(line.sku().value(), line.pieces()));
    return pieces;
  }
}
