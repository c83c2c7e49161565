package org.loomhive.storefront.facts;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes site maps as sitemaps.org describes them, with the pictures of pages and their addresses
 * in other languages.
 */
final class MapWriter {
  private static final String MAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
  private static final String PAGES = "http://www.w3.org/1999/xhtml";
  private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

  private final XMLStreamWriter xml;

  MapWriter(OutputStream out) throws XMLStreamException {
    xml = XML.createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
  }

  void beginIndex() throws XMLStreamException {
    xml.writeStartElement("sitemapindex");
    xml.writeDefaultNamespace(MAPS);
  }

  void beginPages() throws XMLStreamException {
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(MAPS);
    xml.writeNamespace("image", IMAGES);
    xml.writeNamespace("xhtml", PAGES);
  }

  void map(String address) throws XMLStreamException {
    xml.writeStartElement("sitemap");
    say("loc", address);
    xml.writeEndElement();
  }

  /**
   * @param alternates addresses of the same page by language, its own among them
   * @param picture or null for none
   */
  void page(String address, Map<String, String> alternates, String picture)
      throws XMLStreamException {
    xml.writeStartElement("url");
    say("loc", address);
    for (var one : alternates.entrySet()) alternate(one.getKey(), one.getValue());
    if (picture != null) {
      xml.writeStartElement("image", "image", IMAGES);
      xml.writeStartElement("image", "loc", IMAGES);
      xml.writeCharacters(picture);
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void alternate(String language, String address) throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", PAGES);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address);
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
  }

  private void say(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
