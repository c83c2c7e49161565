package org.loomhive.storefront.wholesale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.ApplyForWholesale;
import org.loomhive.wholesale.company.CompanyFacts;

/** What somebody says of the company for which she applies; after a no it stands there again. */
@Named
@RequestScoped
public class CompanyForm {
  @Inject ApplyForWholesale apply;
  @Inject WholesalePage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String name;
  private String country;
  private String shopAddress;
  private String webSite;
  private String taxId;

  @PostConstruct
  void fill() {
    if (page.getCompany() == null) return;
    var facts = page.getCompany().facts();
    name = facts.name();
    country = facts.country();
    shopAddress = facts.shopAddress();
    webSite = facts.webSite();
    taxId = facts.taxId().orElse(null);
  }

  public String apply() {
    var buyer = signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
    var facts = new CompanyFacts(name, country).seenAt(shopAddress, webSite).taxedAs(taxId);
    apply.apply(buyer, facts);
    notes.good("wholesale.applied");
    return "/wholesale?faces-redirect=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getShopAddress() {
    return shopAddress;
  }

  public void setShopAddress(String shopAddress) {
    this.shopAddress = shopAddress;
  }

  public String getWebSite() {
    return webSite;
  }

  public void setWebSite(String webSite) {
    this.webSite = webSite;
  }

  public String getTaxId() {
    return taxId;
  }

  public void setTaxId(String taxId) {
    this.taxId = taxId;
  }
}
