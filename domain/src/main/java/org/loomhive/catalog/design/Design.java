package org.loomhive.catalog.design;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;

/** How something is to be made, edition by edition, and the products that are made so. */
@Entity
@Table(name = "design")
public class Design {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private DesignRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;

  @OneToMany(mappedBy = "design", cascade = CascadeType.PERSIST)
  @OrderBy("edition")
  private List<DesignEdition> editions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "design_product", joinColumns = @JoinColumn(name = "design_id"))
  @Column(name = "product_slug")
  private Set<String> products = new TreeSet<>();

  protected Design() {} // for EclipseLink

  public Design(DesignRef ref, CooperativeRef cooperative, String name) {
    this.ref = ref;
    this.cooperative = cooperative;
    this.name = name;
  }

  /**
   * The one that may be written on; a new one, with the picture of the last, when that is frozen.
   */
  DesignEdition draft() {
    var last = editions.isEmpty() ? null : editions.get(editions.size() - 1);
    if (last != null && !last.isFrozen()) return last;
    var fresh = new DesignEdition(this, editions.size() + 1);
    if (last != null) fresh.shows(last.picture().orElse(null), last.pictureAlt().orElse(null));
    editions.add(fresh);
    return fresh;
  }

  void makes(String productSlug) {
    products.add(productSlug);
  }

  public DesignEdition latest() {
    return editions.get(editions.size() - 1);
  }

  /** The latest, when that is the one that somebody looked at. */
  DesignEdition latest(int seen) {
    if (latest().edition() != seen)
      throw new Refused(DesignRefusal.NEWER_EDITION, latest().edition(), seen);
    return latest();
  }

  /** Tells whether somebody wrote on it since it was read. */
  public String state() {
    return latest().state();
  }

  /** The newest that work is done by. */
  public Optional<DesignEdition> inUse() {
    return editions.stream().filter(DesignEdition::isUsed).reduce((older, newer) -> newer);
  }

  public DesignRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }

  public List<DesignEdition> editions() {
    return List.copyOf(editions);
  }

  /** Slugs of what is made by it. */
  public Set<String> products() {
    return new TreeSet<>(products);
  }
}
