package org.loomhive.storefront.facts;

import static org.loomhive.storefront.facts.ProductGraph.list;
import static org.loomhive.storefront.facts.ProductGraph.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.loomhive.catalog.Workshop;
import org.loomhive.delivery.ReturnPromise;
import org.loomhive.ordering.returns.ReturnWindows;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.storefront.shop.ProductData;
import org.loomhive.web.language.Spoken;

/** The shop itself and its lists in the words of schema.org. */
@Named
@ApplicationScoped
public class ShopGraph {
  @Inject ProductData data;
  @Inject ReturnWindows returns;

  /** Who sells, what may be sent back from where, and how the shop is searched. */
  public String getHome() {
    var seller = store().add("description", data.word("site.promise"));
    return ProductGraph.inPage(
        list().add(site()).add(seller.add("hasMerchantReturnPolicy", promises())));
  }

  /**
   * Pieces as they stand on a page of a list.
   *
   * @param before so many stand on the pages in front of it
   */
  public String of(List<ProductCard> pieces, int before) {
    return ProductGraph.inPage(list().add(listed(pieces, before)));
  }

  /** A cooperative with a page of its pieces; where it is, no finer than its country. */
  public String ofMaker(Workshop maker, List<ProductCard> pieces, int before) {
    var country = maker.stateCode().substring(0, 2);
    var who =
        thing("Organization")
            .add("name", maker.name())
            .add("url", data.getHome() + "cooperative?c=" + maker.ref())
            .add("address", thing("PostalAddress").add("addressCountry", country));
    return ProductGraph.inPage(list().add(who).add(listed(pieces, before)));
  }

  private JsonObjectBuilder listed(List<ProductCard> pieces, int before) {
    var places = list();
    for (int i = 0; i < pieces.size(); i++)
      places.add(
          thing("ListItem")
              .add("position", before + i + 1)
              .add("name", pieces.get(i).told().text())
              .add("url", data.address(pieces.get(i).row().slug())));
    return thing("ItemList").add("itemListElement", places);
  }

  JsonObjectBuilder store() {
    return thing("OnlineStore")
        .add("@id", data.getRoot() + "#shop")
        .add("name", data.word("site.name"))
        .add("url", data.getHome())
        .add("logo", data.getRoot() + "favicon.svg");
  }

  private JsonObjectBuilder site() {
    var search =
        thing("SearchAction")
            .add(
                "target",
                thing("EntryPoint")
                    .add("urlTemplate", data.getHome() + "products?q={search_term_string}"))
            .add("query-input", "required name=search_term_string");
    return thing("WebSite")
        .add("@id", data.getHome() + "#site")
        .add("name", data.word("site.name"))
        .add("url", data.getHome())
        .add("inLanguage", Spoken.now().tag())
        .add("publisher", thing("OnlineStore").add("@id", data.getRoot() + "#shop"))
        .add("potentialAction", search);
  }

  /** The same promise in several countries is told once. */
  private JsonArrayBuilder promises() {
    var where = new LinkedHashMap<ReturnPromise, List<String>>();
    for (String country : Market.countries())
      returns
          .promised(country)
          .ifPresent(same -> where.computeIfAbsent(same, none -> new ArrayList<>()).add(country));
    var all = list();
    where.forEach((promise, countries) -> all.add(OfferGraph.returns(promise, countries)));
    return all;
  }
}
