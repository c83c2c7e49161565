package org.loomhive.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.catalog.rating.Rating;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;

/**
 * A thing that a cooperative offers in one or more variants. Buyers see it once it is published,
 * and until somebody takes it off the shelf.
 */
@Entity
@Table(name = "product")
public class Product {
  private static final int WHOLE_PERCENT = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String craft;
  private String care;

  @Column(name = "size_guide")
  private String sizeGuide;

  private String picture;

  @Column(name = "picture_alt")
  private String pictureAlt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "off_shelf_at")
  private Instant offShelfAt;

  @Column(name = "shelved_at")
  private Instant shelvedAt;

  @Column(name = "made_of")
  private String madeOf = "";

  @Column(name = "rating_sum")
  private int ratingSum;

  @Column(name = "rating_count")
  private int ratingCount;

  @Convert(converter = MaterialShare.AllAsText.class)
  private List<MaterialShare> materials = List.of();

  @ElementCollection
  @CollectionTable(name = "product_occasion", joinColumns = @JoinColumn(name = "product_id"))
  @Column(name = "occasion")
  @Enumerated(EnumType.STRING)
  private Set<Occasion> occasions = new HashSet<>();

  @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST)
  @OrderBy("weightGrams, position, id")
  private List<Variant> variants = new ArrayList<>();

  protected Product() {} // for EclipseLink

  public Product(String slug, String name, ProductKind kind, CooperativeRef cooperative) {
    this.slug = slug;
    this.name = name;
    this.kind = kind;
    this.cooperative = cooperative;
    this.craft = "";
    this.care = "";
    this.sizeGuide = "";
  }

  /** Its address stays, whatever it is called. */
  public Product isCalled(String newName) {
    this.name = newName;
    return this;
  }

  public Product tells(String howItIsMade, String howToCare) {
    this.craft = howItIsMade;
    this.care = howToCare;
    return this;
  }

  /** What each size measures, a line each. */
  public Product measures(String guide) {
    this.sizeGuide = guide;
    return this;
  }

  public Product suits(Collection<Occasion> days) {
    occasions.clear();
    occasions.addAll(days);
    return this;
  }

  public Product isMadeOf(MaterialShare... shares) {
    materials = List.of(shares);
    return this;
  }

  public Product offers(Variant variant) {
    variant.belongsTo(this, variants.size());
    variants.add(variant);
    return this;
  }

  /** Lists show this picture. */
  public void showsFirst(String pictureKey, String alt) {
    this.picture = pictureKey;
    this.pictureAlt = alt;
  }

  /** Buyers may see it from now on; something that cannot be sold honestly is refused. */
  public void publish(Instant now) {
    if (variants.isEmpty()) throw new Refused(CatalogRefusal.NO_VARIANT, name);
    int percent = materials.stream().mapToInt(MaterialShare::percent).sum();
    if (percent != WHOLE_PERCENT) throw new Refused(CatalogRefusal.MATERIALS_NOT_WHOLE, name);
    variants.forEach(Variant::requireComplete);
    if (publishedAt == null) publishedAt = now;
    offShelfAt = null;
  }

  /** Buyers cannot have it any more; what they have ordered goes on. */
  public void leaveShelf(Instant now) {
    if (!isPublished()) throw new Refused(CatalogRefusal.NOT_ON_SHELF, name);
    publishedAt = null;
    offShelfAt = now;
  }

  /**
   * Lists say of what it is made without looking further.
   *
   * @param materials their marks, with spaces between
   */
  public void isListedAs(String materials) {
    madeOf = materials;
  }

  /** Something that buyers see of it changed: its version grows. */
  public void shelved(Instant now) {
    shelvedAt = now;
  }

  /** Reviews were counted anew; what is shown of them may have changed. */
  public void isRated(Rating counted, Instant now) {
    ratingSum = counted.sum();
    ratingCount = counted.count();
    shelved(now);
  }

  public Rating rating() {
    return new Rating(ratingSum, ratingCount);
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public ProductKind kind() {
    return kind;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String craft() {
    return craft;
  }

  public String care() {
    return care;
  }

  public String sizeGuide() {
    return sizeGuide;
  }

  /**
   * All that it is told in, in English: also of what it is made, and what its variants are called.
   */
  public String words() {
    var words = new ArrayList<>(List.of(name, craft, care, sizeGuide));
    materials.forEach(share -> words.add(share.material()));
    variants.forEach(variant -> words.add(variant.words()));
    return String.join("\n", words);
  }

  public Set<Occasion> occasions() {
    return Set.copyOf(occasions);
  }

  public Optional<String> picture() {
    return Optional.ofNullable(picture);
  }

  public Optional<String> pictureAlt() {
    return Optional.ofNullable(pictureAlt);
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  /** It was on the shelf, and somebody took it down. */
  public boolean isOffShelf() {
    return offShelfAt != null;
  }

  /** Grows with every change; what is shown of it may be kept until then. */
  public int version() {
    return version;
  }

  public List<MaterialShare> materials() {
    return materials;
  }

  public List<Variant> variants() {
    return List.copyOf(variants);
  }

  /** Those that buyers may choose from while it is on the shelf: none that was taken off it. */
  public List<Variant> onShelf() {
    return variants.stream().filter(variant -> !variant.isOffShelf()).toList();
  }

  /** Those of them that are made on purpose. */
  public List<Variant> flawlessOnShelf() {
    return onShelf().stream().filter(variant -> !variant.isSecond()).toList();
  }

  /** Those that are made on purpose: no seconds. */
  public List<Variant> flawless() {
    return variants.stream().filter(variant -> !variant.isSecond()).toList();
  }
}
