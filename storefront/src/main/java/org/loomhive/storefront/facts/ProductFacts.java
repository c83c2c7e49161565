package org.loomhive.storefront.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.badge.Badge;
import org.loomhive.catalog.Look;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.delivery.DeliveryTerms;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.shop.ProductOffer;

/**
 * Everything that is said of one variant in one market at one moment. Whatever tells of a piece
 * reads it here, so that no two of them differ.
 *
 * @param words in the language in which it is told
 * @param delivery empty where it may not go
 * @param badges what may be claimed of it now
 */
public record ProductFacts(
    ProductOffer offer,
    Market market,
    Words words,
    Optional<DeliveryTerms> delivery,
    List<Badge> badges,
    Links links) {
  /** Longest name of a group that shopping sites take. */
  private static final int LONGEST_GROUP = 50;

  /**
   * What it is called.
   *
   * @param maker the cooperative; never a person
   * @param label of the variant
   */
  public record Words(ToldProduct product, String label, String maker) {}

  /** Where the piece is found. */
  public record Links(String page, String picture) {}

  public String maker() {
    return words.maker();
  }

  public String name() {
    return words.product().name().text();
  }

  /** How it is made. */
  public String description() {
    var told = words.product().craft().text();
    return told.isEmpty() ? name() : told;
  }

  public String identifier() {
    return offer.sku();
  }

  /** All variants of a product have the same. */
  public String group() {
    var slug = product().slug();
    return slug.length() <= LONGEST_GROUP
        ? slug
        : Fingerprint.of(slug).substring(0, LONGEST_GROUP - 1).toLowerCase(Locale.ROOT);
  }

  public Money price() {
    return offer.price();
  }

  /** A word of schema.org. */
  public String availability() {
    return offer.availability();
  }

  public LocalDate shipBy() {
    return offer.shipBy();
  }

  /** Working days until it is shipped. */
  public int handlingFrom() {
    return variant().makingDaysFrom();
  }

  public int handlingTo() {
    return variant().makingDaysTo();
  }

  /** 0 where nothing is promised beyond the law. */
  public int returnDays() {
    return delivery.map(DeliveryTerms::returnDays).orElse(0);
  }

  public Product product() {
    return variant().product();
  }

  public Variant variant() {
    return offer.variant();
  }

  public Look look() {
    return variant().look();
  }

  /** The name of the product, and what tells this variant from the others. */
  public String title() {
    boolean alone = product().flawlessOnShelf().size() < 2 && !variant().isSecond();
    return alone ? name() : name() + ", " + words.label();
  }
}
