package org.loomhive.storefront.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.kernel.NotFound;
import org.loomhive.newsletter.ReaderLink;
import org.loomhive.newsletter.SubscriberRef;

/** Opens the links of letters with the key of this installation. */
@ApplicationScoped
public class ReaderLinks {
  /** What is signed by nobody is not there. */
  SubscriberRef require(ReaderLink.Deed deed, String ref, String sign) {
    var reader = new SubscriberRef(ref);
    if (!link().isSigned(deed, reader, sign)) throw new NotFound("reader", ref);
    return reader;
  }

  private static ReaderLink link() {
    return new ReaderLink(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
  }
}
