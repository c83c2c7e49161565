package org.loomhive.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.scan.ScanType;

/** The paper behind a badge, as it was sent. Only the office reads it. Never changed. */
@Entity
@Table(name = "badge_document")
public class BadgeDocument {
  private static final int LARGEST = 5 << 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String hash;

  @Column(name = "media_type")
  private String mediaType;

  @Lob private byte[] content;

  protected BadgeDocument() {} // for EclipseLink

  /** Refused unless it is a PDF or a picture; what it is called does not matter. */
  BadgeDocument(byte[] content) {
    if (content == null || content.length == 0) throw new Refused(BadgeRefusal.NEEDS_DOCUMENT);
    if (content.length > LARGEST) throw new Refused(BadgeRefusal.DOCUMENT_TOO_LARGE, LARGEST >> 20);
    this.mediaType =
        ScanType.of(content).orElseThrow(() -> new Refused(BadgeRefusal.DOCUMENT_NOT_READABLE));
    this.hash = Fingerprint.of(content);
    this.content = content.clone();
  }

  String hash() {
    return hash;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] content() {
    return content.clone();
  }
}
