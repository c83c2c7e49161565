package org.loomhive.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Refused;

/** The paper behind a badge, as it was sent. Only the office reads it. Never changed. */
@Entity
@Table(name = "badge_document")
public class BadgeDocument {
  private static final int LARGEST = 5 << 20;
  private static final String PDF = "%PDF-";
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

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
    this.mediaType = typeOf(content);
    this.hash = Fingerprint.of(content);
    this.content = content.clone();
  }

  private static String typeOf(byte[] content) {
    if (begins(content, PDF.getBytes(StandardCharsets.US_ASCII))) return "application/pdf";
    if (begins(content, JPEG)) return "image/jpeg";
    if (begins(content, PNG)) return "image/png";
    throw new Refused(BadgeRefusal.DOCUMENT_NOT_READABLE);
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length && Arrays.equals(Arrays.copyOf(content, with.length), with);
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
