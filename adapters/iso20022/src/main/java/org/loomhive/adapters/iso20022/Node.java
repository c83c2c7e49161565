package org.loomhive.adapters.iso20022;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One small part of a message, such as an entry, taken out of the stream with all that is in it.
 */
final class Node {
  /** Deeper than any part of a statement, and far from the end of the stack. */
  private static final int DEEPEST = 40;

  private final String name;
  private final String text;
  private final List<Node> children;

  private Node(String name, String text, List<Node> children) {
    this.name = name;
    this.text = text;
    this.children = children;
  }

  /** The reader stands on its first tag and afterwards on its last. */
  static Node read(XMLStreamReader xml) throws XMLStreamException {
    return read(xml, 0);
  }

  private static Node read(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) throw new XMLStreamException("too deep");
    var name = xml.getLocalName();
    var text = new StringBuilder();
    var children = new ArrayList<Node>();
    for (int i = 0; i < xml.getAttributeCount(); i++)
      children.add(
          new Node("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i), List.of()));
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) children.add(read(xml, depth + 1));
      else if (xml.isCharacters()) text.append(xml.getText());
      else if (xml.getEventType() == XMLStreamReader.ENTITY_REFERENCE)
        throw new XMLStreamException("an entity of its own");
    }
    return new Node(name, text.toString().strip(), children);
  }

  /** All that stand at this path below, for example {@code NtryDtls/TxDtls}. */
  List<Node> all(String path) {
    Stream<Node> found = Stream.of(this);
    for (String step : path.split("/"))
      found = found.flatMap(node -> node.children.stream().filter(c -> c.name.equals(step)));
    return found.toList();
  }

  Optional<Node> first(String path) {
    return all(path).stream().findFirst();
  }

  /** What is said there; empty when nothing is. */
  Optional<String> said(String path) {
    return first(path).map(node -> node.text).filter(said -> !said.isEmpty());
  }

  String text() {
    return text;
  }
}
