package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.messaging.LinkKey;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.company.JoinCompany;
import org.loomhive.wholesale.company.JoinLink;

/** Signed addresses by which a company is joined, with the key of this installation. */
@ApplicationScoped
public class JoinLinks {
  private static final String PAGE = "/wholesale-join";

  @Inject Site site;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  /** That of the link which holds now. */
  Optional<JoinLink> of(Company company) {
    return company.joinLink(clock.instant());
  }

  /** The whole address, for the contact to pass on. */
  String address(JoinLink link) {
    return site.shopAddress() + SpokenAddress.wanted(request).path() + PAGE + link.query(key());
  }

  /** What somebody shows who came by such an address. */
  JoinCompany.Shown shown(String company, String signature) {
    return new JoinCompany.Shown(new CompanyRef(company), signature, key());
  }

  /** The way there inside of the shop. */
  String path(JoinCompany.Shown shown) {
    var language = SpokenAddress.wanted(request).path();
    return language + PAGE + "?c=" + shown.company() + "&sign=" + shown.signature();
  }

  private static LinkKey key() {
    return new LinkKey(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
  }
}
