package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.JoinCompany;

/** Somebody was given the link of a company: she reads whose it is, and says yes. */
@Named
@RequestScoped
public class JoinPage {
  @Inject JoinCompany joining;
  @Inject JoinLinks links;
  @Inject BuyingCompany buying;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.c}")
  String company;

  @Inject
  @ManagedProperty("#{param.sign}")
  String sign;

  private Optional<Company> opened;

  /** What has not the form of a link is not there. */
  public void open() {
    getCompany();
  }

  /** Null when the link is over. */
  public Company getCompany() {
    if (opened == null) opened = joining.open(shown());
    return opened.orElse(null);
  }

  /** She buys for it already. */
  public boolean isJoined() {
    var hers = buying.find();
    return hers.isPresent() && hers.get().ref().equals(getCompany().ref());
  }

  /** Here again, for after she came in. */
  public String getThen() {
    return URLEncoder.encode(links.path(shown()), StandardCharsets.UTF_8);
  }

  public String join() {
    joining.join(shown(), signedIn.buyer().orElseThrow(() -> new NotFound("buyer", "")));
    notes.good("wholesale.join.done");
    return "/wholesale?faces-redirect=true";
  }

  private JoinCompany.Shown shown() {
    return links.shown(company, sign);
  }
}
