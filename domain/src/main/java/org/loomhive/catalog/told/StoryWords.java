package org.loomhive.catalog.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.language.Language;

/** The story of a cooperative in another language, with a print of the one that was translated. */
@Entity
@Table(name = "story_words")
public class StoryWords {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private Language language;
  private String told;

  @Column(name = "source_print")
  private String sourcePrint;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected StoryWords() {} // for EclipseLink

  StoryWords(CooperativeRef cooperative, Language language) {
    this.cooperative = cooperative;
    this.language = language;
  }

  StoryWords tells(String text, String english, String by, Instant now) {
    this.told = text;
    this.sourcePrint = Fingerprint.of(english);
    this.writtenBy = by;
    this.writtenAt = now;
    return this;
  }

  boolean isOutdated(String english) {
    return !sourcePrint.equals(Fingerprint.of(english));
  }

  CooperativeRef cooperative() {
    return cooperative;
  }

  Told told() {
    return new Told(told, language);
  }
}
