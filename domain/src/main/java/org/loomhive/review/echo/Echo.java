package org.loomhive.review.echo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.language.Language;

/** What somebody said of a piece in another place. It is shown until it is taken down. */
@Entity
@Table(name = "review_echo")
public class Echo {
  private static final int PRINT_LENGTH = 24;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private EchoRef ref = EchoRef.random();

  @Column(name = "product_slug")
  private String productSlug;

  private Integer stars;
  private String words;
  private Language language;

  @Column(name = "written_on")
  private LocalDate writtenOn;

  private String source;
  private String print;

  @Column(name = "taken_in_at")
  private Instant takenInAt;

  @Column(name = "taken_in_by")
  private String takenInBy;

  @Column(name = "taken_down_at")
  private Instant takenDownAt;

  @Column(name = "taken_down_by")
  private String takenDownBy;

  protected Echo() {} // for EclipseLink

  /**
   * @param source where it was said, as buyers read it
   */
  public Echo(String productSlug, LocalDate writtenOn, String source) {
    this.productSlug = productSlug;
    this.writtenOn = writtenOn;
    this.source = source;
  }

  public Echo says(String text, Language spoken) {
    words = text;
    language = spoken;
    print = Fingerprint.of(productSlug + "\n" + source + "\n" + text).substring(0, PRINT_LENGTH);
    return this;
  }

  /**
   * @param howMany 1 to 5; null where none were given
   */
  public Echo gives(Integer howMany) {
    stars = howMany;
    return this;
  }

  void takenIn(Actor by, Instant now) {
    takenInBy = by.ref();
    takenInAt = now;
  }

  /** Twice is the same as once. */
  void takeDown(Actor by, Instant now) {
    if (takenDownAt != null) return;
    takenDownAt = now;
    takenDownBy = by.ref();
  }

  public boolean isShown() {
    return takenDownAt == null;
  }

  String print() {
    return print;
  }

  public EchoRef ref() {
    return ref;
  }

  public String productSlug() {
    return productSlug;
  }

  public Optional<Integer> stars() {
    return Optional.ofNullable(stars);
  }

  public String words() {
    return words;
  }

  public Language language() {
    return language;
  }

  public LocalDate writtenOn() {
    return writtenOn;
  }

  public String source() {
    return source;
  }
}
