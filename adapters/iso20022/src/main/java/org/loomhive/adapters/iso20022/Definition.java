package org.loomhive.adapters.iso20022;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** One kind of message: its classes and its schema, read once. */
record Definition(JAXBContext classes, Schema schema) {
  static Definition of(String name, Class<?> document) {
    try {
      var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      var schema = factory.newSchema(Definition.class.getResource(name + ".xsd"));
      return new Definition(JAXBContext.newInstance(document), schema);
    } catch (JAXBException | SAXException trouble) {
      throw new IllegalStateException("The definition of " + name + " cannot be read", trouble);
    }
  }
}
