package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/** What she said of the company for which she buys, and what the house answered. */
@ApplicationScoped
public class CompanyRecord {
  @Inject Companies companies;

  JsonArray of(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    companies.of(buyer).ifPresent(company -> all.add(told(company)));
    return all.build();
  }

  private static JsonObjectBuilder told(Company company) {
    var facts = company.facts();
    return Json.createObjectBuilder()
        .add("name", facts.name())
        .add("country", facts.country())
        .add("shopAddress", facts.shopAddress())
        .add("webSite", facts.webSite())
        .add("taxId", facts.taxId().orElse(""))
        .add("appliedAt", company.appliedAt().toString())
        .add("state", company.state().name())
        .add("reason", company.reason().orElse(""));
  }
}
