package org.loomhive.wholesale.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/** What a company says of itself, for the office to look at. */
@Embeddable
public class CompanyFacts implements Serializable {
  private static final Pattern SITE =
      Pattern.compile("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[^\\s\"<>]*)?");

  private static final int LONGEST_SITE = 200;

  @Column(name = "name")
  private String name;

  @Column(name = "country")
  private String country;

  @Column(name = "shop_address")
  private String shopAddress;

  @Column(name = "web_site")
  private String webSite;

  @Column(name = "tax_id")
  private String taxId;

  protected CompanyFacts() {} // for EclipseLink

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public CompanyFacts(String name, String country) {
    this.name = name.strip();
    this.country = country;
  }

  /**
   * Where people see it.
   *
   * @param site with or without https in front
   */
  public CompanyFacts seenAt(String address, String site) {
    var typed = site.strip();
    var whole = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
    if (whole.length() > LONGEST_SITE || !SITE.matcher(whole).matches())
      throw new Refused(WholesaleRefusal.NOT_A_WEB_SITE);
    this.shopAddress = address.strip();
    this.webSite = whole;
    return this;
  }

  /**
   * The number under which it pays taxes; empty when it gives none. Where the form of such numbers
   * is known it is checked.
   */
  public CompanyFacts taxedAs(String number) {
    var typed = Objects.toString(number, "").strip();
    if (typed.isEmpty()) taxId = null;
    else taxId = TaxNumber.kind(country).isEmpty() ? typed : TaxNumber.read(typed, country).text();
    return this;
  }

  public String name() {
    return name;
  }

  public String country() {
    return country;
  }

  public String shopAddress() {
    return shopAddress;
  }

  /** A whole address that begins with http. */
  public String webSite() {
    return webSite;
  }

  public Optional<String> taxId() {
    return Optional.ofNullable(taxId);
  }
}
