package org.loomhive.storefront.facts;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes site maps as sitemaps.org describes them, with the pictures of pages. */
final class MapWriter {
  private static final String MAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
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
  }

  void map(String address) throws XMLStreamException {
    xml.writeStartElement("sitemap");
    say("loc", address);
    xml.writeEndElement();
  }

  /**
   * @param picture or null for none
   */
  void page(String address, String picture) throws XMLStreamException {
    xml.writeStartElement("url");
    say("loc", address);
    if (picture != null) {
      xml.writeStartElement("image", "image", IMAGES);
      xml.writeStartElement("image", "loc", IMAGES);
      xml.writeCharacters(picture);
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
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
