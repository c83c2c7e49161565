package org.loomhive.storefront.facts;

import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.loomhive.badge.Badge;
import org.loomhive.badge.BadgeKind;
import org.loomhive.catalog.Product;
import org.loomhive.delivery.DeliveryTerms;
import org.loomhive.kernel.Money;

/** Writes RSS 2.0 with the attributes of Google Merchant Center; others read the same. */
final class FeedWriter {
  private static final String GOOGLE = "http://base.google.com/ns/1.0";
  private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

  private final XMLStreamWriter xml;
  private final Function<BadgeKind, String> proven;
  private final BiFunction<Product, String, String> term;

  /**
   * @param proven how a kind of badge is called
   * @param term what a short word of a product is called in the language of the feed
   */
  FeedWriter(
      OutputStream out,
      Function<BadgeKind, String> proven,
      BiFunction<Product, String, String> term)
      throws XMLStreamException {
    this.proven = proven;
    this.term = term;
    xml = XML.createXMLStreamWriter(out, "UTF-8");
  }

  void begin(String title, String address) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    xml.writeNamespace("g", GOOGLE);
    xml.writeStartElement("channel");
    plain("title", title);
    plain("link", address);
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
  }

  void item(ProductFacts facts) throws XMLStreamException {
    xml.writeStartElement("item");
    say("id", facts.identifier());
    say("item_group_id", facts.group());
    say("title", facts.title());
    say("description", facts.description());
    say("link", facts.links().page() + "&currency=" + facts.market().currency());
    if (!facts.links().picture().isEmpty()) say("image_link", facts.links().picture());
    say("price", money(facts.offer().before().orElse(facts.price())));
    if (facts.offer().before().isPresent()) say("sale_price", money(facts.price()));
    availability(facts);
    say("brand", facts.maker());
    say("condition", "new");
    say("identifier_exists", "no");
    details(facts);
    shipping(facts, facts.delivery().orElseThrow());
    xml.writeEndElement();
  }

  private void availability(ProductFacts facts) throws XMLStreamException {
    switch (facts.availability()) {
      case "OutOfStock" -> say("availability", "out_of_stock");
      case "MadeToOrder" -> {
        say("availability", "backorder");
        say("availability_date", facts.shipBy() + "T00:00Z");
      }
      default -> say("availability", "in_stock");
    }
  }

  private void details(ProductFacts facts) throws XMLStreamException {
    var piece = facts.product();
    say(
        "material",
        piece.materials().stream()
            .map(share -> term.apply(piece, share.material()))
            .distinct()
            .collect(Collectors.joining("/")));
    if (facts.look().size().isPresent()) say("size", term.apply(piece, facts.look().size().get()));
    if (facts.look().shade().isPresent())
      say("color", term.apply(piece, facts.look().shade().get()));
    if (facts.look().pattern().isPresent())
      say("pattern", term.apply(piece, facts.look().pattern().get()));
    say("product_weight", facts.variant().weightGrams() + " g");
    say("ships_from_country", facts.variant().customs().origin());
    if (facts.variant().netGrams().isPresent()) {
      say("unit_pricing_measure", facts.variant().netGrams().get() + " g");
      say("unit_pricing_base_measure", "100 g");
    }
    for (Badge badge : facts.badges()) proof(badge);
  }

  /** What is claimed stands with the number of its paper. */
  private void proof(Badge badge) throws XMLStreamException {
    xml.writeStartElement("g", "product_detail", GOOGLE);
    say("attribute_name", proven.apply(badge.kind()));
    say("attribute_value", badge.issuer() + ", " + badge.number());
    xml.writeEndElement();
  }

  private void shipping(ProductFacts facts, DeliveryTerms terms) throws XMLStreamException {
    xml.writeStartElement("g", "shipping", GOOGLE);
    say("country", facts.market().country());
    say("price", money(terms.price()));
    say("min_handling_time", facts.handlingFrom());
    say("max_handling_time", facts.handlingTo());
    say("min_transit_time", terms.daysFrom());
    say("max_transit_time", terms.daysTo());
    xml.writeEndElement();
    if (terms.returns().isPresent()) say("return_policy_label", facts.returnDays() + "-days");
  }

  private void say(String name, Object value) throws XMLStreamException {
    xml.writeStartElement("g", name, GOOGLE);
    xml.writeCharacters(value.toString());
    xml.writeEndElement();
  }

  private void plain(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static String money(Money amount) {
    return amount.amount().toPlainString() + " " + amount.currency();
  }
}
