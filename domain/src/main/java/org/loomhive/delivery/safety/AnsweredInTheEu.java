package org.loomhive.delivery.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Named;

/**
 * What is no food goes to people in the European Union only while somebody there answers for its
 * safety (Regulation (EU) 2023/988, article 16).
 */
@ApplicationScoped
public class AnsweredInTheEu {
  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  @Inject SafetyContacts contacts;

  /** As it was up to a minute ago, for pages and feeds. */
  public boolean isMissing(Product product, String country) {
    return UNION.contains(country) && isMissing(product);
  }

  /** The same of any country of the Union. */
  public boolean isMissing(Product product) {
    return product.kind() != ProductKind.HONEY
        && contacts.of(product.cooperative()).stream()
            .noneMatch(one -> one.part() == SafetyPart.IN_THE_EU);
  }

  /**
   * As it is now.
   *
   * @param called what the product is called; asked only for a no
   */
  public void require(Product product, String country, Supplier<Named> called) {
    if (isMissing(product, country) && !isAnswered(product.cooperative()))
      throw new Refused(
          DeliveryRefusal.NOBODY_ANSWERS_THERE, called.get(), new Locale("", country));
  }

  private boolean isAnswered(CooperativeRef maker) {
    return contacts.find(SafetyPart.IN_THE_EU, maker).isPresent()
        || contacts.find(SafetyPart.IN_THE_EU, null).isPresent();
  }
}
