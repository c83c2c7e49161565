package org.loomhive.adapters.iso20022;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankRefusal;

/**
 * Opens a file that comes from outside: it is bounded, and it may not define or fetch anything.
 * What is given back stands at the root.
 */
final class StrangersXml {
  private static final String FAMILY = "urn:iso:std:iso:20022:tech:xsd:";
  private static final int MEGABYTE = 1024 * 1024;

  private StrangersXml() {}

  /**
   * @param kinds the messages that are expected, for example pain.002.001.10
   * @throws XMLStreamException when it is none at all, or made to harm
   */
  static XMLStreamReader open(byte[] content, int mostMegabytes, Set<String> kinds)
      throws XMLStreamException {
    if (content.length > (long) mostMegabytes * MEGABYTE)
      throw new Refused(BankRefusal.ANSWER_TOO_BIG, mostMegabytes);
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    while (!xml.isStartElement()) {
      if (xml.getEventType() == XMLStreamReader.DTD) throw new XMLStreamException("defines");
      xml.next();
    }
    requireKind(xml.getNamespaceURI(), kinds);
    return xml;
  }

  private static void requireKind(String found, Set<String> kinds) throws XMLStreamException {
    if (found == null || !found.matches("[\\w:.]{1,80}"))
      throw new XMLStreamException("no message of a bank");
    var kind = found.substring(found.lastIndexOf(':') + 1);
    if (kinds.contains(kind) && found.equals(FAMILY + kind)) return;
    var expected = String.join(", ", new java.util.TreeSet<>(kinds));
    throw new Refused(BankRefusal.ANSWER_OTHER_FORMAT, kind, expected);
  }
}
