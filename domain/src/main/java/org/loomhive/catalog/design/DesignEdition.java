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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/**
 * One edition of a design. It may be rewritten until a sample is made of it; it is used once a
 * sample was approved, and never changes from then on.
 */
@Entity
@Table(name = "design_edition")
public class DesignEdition {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "design_id")
  private Design design;

  private int edition;
  private String materials;
  private String colours;
  private String packing;
  private String notes;
  private String picture;

  @Column(name = "picture_alt")
  private String pictureAlt;

  @ElementCollection
  @CollectionTable(name = "design_measure", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  private List<Measure> measures = new ArrayList<>();

  @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Sample> samples = new ArrayList<>();

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "used_by")
  private String usedBy;

  protected DesignEdition() {} // for EclipseLink

  DesignEdition(Design design, int edition) {
    this.design = design;
    this.edition = edition;
  }

  DesignEdition says(SpecificationSheet sheet, Instant now, String by) {
    if (sheet.measures().isEmpty()) throw new Refused(DesignRefusal.NO_MEASURES);
    this.materials = sheet.words().materials();
    this.colours = sheet.words().colours();
    this.packing = sheet.words().packing();
    this.notes = sheet.words().notes();
    this.measures.clear();
    this.measures.addAll(sheet.measures());
    this.writtenAt = now;
    this.writtenBy = by;
    return this;
  }

  DesignEdition shows(String key, String alt) {
    this.picture = key;
    this.pictureAlt = alt;
    return this;
  }

  Sample sample(LocalDate madeOn, MemberRef maker) {
    var sample = new Sample(this, samples.size() + 1, madeOn, maker);
    samples.add(sample);
    return sample;
  }

  Sample sample(int number) {
    return samples.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SAMPLE, number));
  }

  void use(Instant now, String by) {
    if (usedAt != null) throw new Refused(DesignRefusal.ALREADY_IN_USE, edition);
    if (samples.stream().noneMatch(Sample::isApproved))
      throw new Refused(DesignRefusal.NO_APPROVED_SAMPLE, edition);
    this.usedAt = now;
    this.usedBy = by;
  }

  /** A sample was made of it, so it must stay as it is. */
  public boolean isFrozen() {
    return !samples.isEmpty() || usedAt != null;
  }

  public boolean isUsed() {
    return usedAt != null;
  }

  /** Changes whenever somebody writes on it or takes it into use. */
  String state() {
    return edition + "." + version;
  }

  public EditionRef ref() {
    return new EditionRef(design.ref(), edition);
  }

  public Design design() {
    return design;
  }

  /** Counts from 1 within the design. */
  public int edition() {
    return edition;
  }

  public String materials() {
    return materials;
  }

  public String colours() {
    return colours;
  }

  /** How a piece is packed; may be empty. */
  public String packing() {
    return packing;
  }

  public String notes() {
    return notes;
  }

  public Optional<String> picture() {
    return Optional.ofNullable(picture);
  }

  public Optional<String> pictureAlt() {
    return Optional.ofNullable(pictureAlt);
  }

  public List<Measure> measures() {
    return List.copyOf(measures);
  }

  public List<Sample> samples() {
    return List.copyOf(samples);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }
}
